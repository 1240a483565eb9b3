# La lettre par laquelle une ligne commence, suivie de deux points ; le point d’interrogation s’en passe.

prefixes-recommendation = R
prefixes-decision = D
prefixes-petition = P
prefixes-question = ?
prefixes-off-record = X
