# Le premier lancement, et le secours d’un dossier qui ne s’ouvre pas.

begin-welcome = Bienvenue dans Warsha
begin-language = Langue de l’interface
begin-letterhead = En-tête de la commune ou de l’association, ligne par ligne
begin-letterhead-example = Royaume du Maroc
begin-letterhead-later = Peut rester vide et s’écrire plus tard dans les réglages.
begin-empty = Commencer avec un dossier vide
begin-sample = Essayer l’atelier d’exemple
rescue-offer = Dernière copie saine : { $when } ({ $size })
rescue-lacks =
    { $count ->
        [0] Il n’y manque rien de ce que contient le dossier.
        [one] Il y manque une opération du dossier.
        [many] Il y manque { $count } d’opérations du dossier.
       *[other] Il y manque { $count } opérations du dossier.
    }
rescue-restore = Continuer avec cette copie
begin-about = Du premier nom à l’entrée au procès-verbal du soir même, sans aucun réseau.
begin-empty-about = Vous créez votre programme et votre premier atelier.
begin-sample-about = Une soirée entière pour apprendre ; chaque page porte « données d’exemple ».
rescue-title = Le dossier ne s’ouvre pas
rescue-kept = Rien n’est effacé. Le dossier endommagé est mis de côté tel quel.
rescue-none = Aucune sauvegarde saine sur cet ordinateur. Cherchez une copie sur une clé USB ou un autre ordinateur, et ouvrez-la.
rescue-open-other = Ouvrir un autre dossier
begin-letterhead-keys = ↵ : ligne suivante, Ctrl ↵ : commencer.
