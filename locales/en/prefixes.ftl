# The letter a line begins with, followed by a colon; a question mark needs none.

prefixes-recommendation = R
prefixes-decision = D
prefixes-petition = P
prefixes-question = ?
prefixes-off-record = X
