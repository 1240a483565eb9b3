# La letra con que empieza una línea, seguida de dos puntos; el signo de interrogación no los necesita.

prefixes-recommendation = R
prefixes-decision = D
prefixes-petition = P
prefixes-question = ?
prefixes-off-record = X
