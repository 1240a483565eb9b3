# La page qui montre chaque pièce de l’interface.

parts-title = Pièces de l’interface
parts-name = Fatima Zahra El Alaoui
parts-line = Activer le mécanisme des pétitions par la société civile
parts-hint = Deux lettres suffisent
parts-problem = Ceci n’est pas un nombre
parts-shares = Présents : 24 femmes, 21 hommes, 2 non renseignés
parts-long = Les participantes et participants de cet atelier, après un long échange sur la démocratie participative dans la commune, recommandent la publication des procès-verbaux et des décisions dans des délais raisonnables et sous une forme lisible par toutes et tous, personnes en situation de handicap comprises
parts-date-problem = Ce n’est pas une date : jour/mois/année, par exemple { $example }
