# Les réglages : apparence, en-tête, sauvegardes.

settings-title = Réglages
settings-look = Apparence
settings-language = Langue de l’interface
settings-text-size = Taille du texte
settings-theme = Thème
settings-theme-system = Comme le système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-contrast = Contraste élevé
settings-still = Sans animation
settings-letter-keys = Raccourcis d’une seule lettre, hors des textes
settings-session = Séance et salle
settings-speech-minutes = Temps de parole, en minutes
settings-speech-problem = Un nombre de 1 à 60
settings-hall-names = Noms sur l’écran de la salle
settings-names-full = Complets
settings-names-first = Prénom seul
settings-names-badge = Numéro de badge
settings-hall-balance = Équilibre femmes-hommes sur l’écran de la salle
settings-hall-balance-how = Dans la salle et à la parole, par groupes seulement ; rien n’apparaît quand un groupe est petit.
settings-letterhead = En-tête
settings-letterhead-lines = Lignes de l’en-tête, une par ligne
settings-letterhead-hint = Imprimées en tête des procès-verbaux et des feuilles de présence.
settings-privacy = Information sur les données personnelles
settings-privacy-text = Texte de l’information
settings-privacy-offer = Proposer un texte
settings-privacy-save = Enregistrer le texte
settings-privacy-unsaved = Ce texte n’est pas encore enregistré. Faites-le relire par le responsable des données.
settings-privacy-words = Les noms et qualités des participants sont inscrits sur la feuille de présence pour établir le procès-verbal et les statistiques de participation par sexe. Chaque réponse est facultative. Les données restent sur l’ordinateur de l’organisateur ; les noms ne sont publiés qu’avec l’accord des personnes. Chacun peut consulter ses données, les faire corriger ou effacer, conformément à la loi n° 09-08.
settings-copies = Sauvegardes
settings-copies-hint = Faites d’elles-mêmes sur cet ordinateur, et perdues avec lui. Gardez aussi une copie ailleurs, sur une clé USB par exemple.
settings-snapshot-now = Faire une sauvegarde sur cet ordinateur
settings-snapshot-taken = Sauvegarde faite sur cet ordinateur, contrôlée et saine.
settings-copy = Enregistrer une copie ailleurs
settings-copy-saved = Copie enregistrée et contrôlée : { $path }
settings-snapshots = Liste des sauvegardes
settings-no-snapshots = Aucune sauvegarde pour l’instant.
settings-restore = Restaurer
settings-restore-when = Restaurer la sauvegarde du { $when }
settings-restore-title = Restaurer une sauvegarde
settings-restore-back = Le dossier entier revient à son état du { $when }.
settings-restore-loses =
    { $count ->
        [0] Rien ne se perd : il n’y manque aucun changement.
        [one] { $count } changement postérieur est perdu.
        [many] { $count } de changements postérieurs sont perdus.
       *[other] { $count } changements postérieurs sont perdus.
    }
settings-restore-unknown = Tout ce qui a été écrit depuis disparaît du dossier.
settings-restore-before = Auparavant, l’état actuel est sauvegardé, et peut être restauré d’ici.
settings-restore-sure = J’ai compris, je veux restaurer cette sauvegarde
settings-restored = Le dossier est restauré.
settings-key-theme = Changer de thème
settings-about = À propos
settings-version = Warsha, version { $version }
settings-licence = Logiciel libre, sous licence MIT ou Apache-2.0, au choix.
settings-fonts = Polices sous SIL Open Font License 1.1.
settings-offline = Le programme ne se connecte à aucun réseau ; rien ne quitte cet ordinateur.
settings-copy-where = Choisissez où la mettre dans la fenêtre du système qui s’est ouverte.
