# La page qui montre chaque pièce de l’interface.

parts-title = Pièces de l’interface
parts-name = Fatima Zahra El Alaoui
parts-line = Activer le mécanisme des pétitions par la société civile
parts-hint = Deux lettres suffisent
parts-problem = Ceci n’est pas un nombre
parts-shares = Présents : 24 femmes, 21 hommes, 2 non renseignés
