# L’écran du procès-verbal : quel document, ce qui manque, les textes, et les pages telles qu’elles s’impriment.

minutes-paper = Document
minutes-paper-minutes = Procès-verbal
minutes-paper-attendance = Feuille de présence
minutes-paper-blank = Feuille à signer
minutes-paper-recommendations = Recommandations
minutes-paper-pack = Dossier du comité
minutes-language = Langue
minutes-version = Version
minutes-version-internal = Interne
minutes-version-public = Publique
minutes-public-leaves-out = Sans le nom de qui n’a pas accepté d’être publié, sans heures de présence, sans nombres inférieurs à 5.
minutes-before =
    { $count ->
        [one] { $count } point avant d’émettre
        [many] { $count } de points avant d’émettre
       *[other] { $count } points avant d’émettre
    }
minutes-before-closing =
    { $count ->
        [one] { $count } point avant de clore l’atelier
        [many] { $count } de points avant de clore l’atelier
       *[other] { $count } points avant de clore l’atelier
    }
minutes-ready = Il ne manque rien au procès-verbal.
minutes-fix = Corriger
minutes-check-nobody = Aucune présence n’est enregistrée
minutes-check-floor = Quelqu’un a encore la parole
minutes-check-chair = Qui présidait n’est pas indiqué
minutes-check-function = La fonction de la présidence de séance n’est pas indiquée
minutes-check-rapporteur = Qui rapportait n’est pas indiqué
minutes-check-copy = Aucune copie sur un autre support depuis plus de dix minutes
minutes-check-axis =
    { $count ->
        [one] { $count } recommandation sans axe
        [many] { $count } de recommandations sans axe
       *[other] { $count } recommandations sans axe
    }
minutes-check-undecided =
    { $count ->
        [one] { $count } recommandation sans décision de la salle
        [many] { $count } de recommandations sans décision de la salle
       *[other] { $count } recommandations sans décision de la salle
    }
minutes-check-unknown =
    { $count ->
        [one] { $count } personne présente dont le sexe n’a pas été demandé
        [many] { $count } de personnes présentes dont le sexe n’a pas été demandé
       *[other] { $count } personnes présentes dont le sexe n’a pas été demandé
    }
minutes-check-signatures =
    { $count ->
        [one] Entre les signatures et les présences, l’écart est de { $count }
        [many] Entre les signatures et les présences, l’écart est de { $count }
       *[other] Entre les signatures et les présences, l’écart est de { $count }
    }
minutes-check-silent =
    { $count ->
        [one] { $count } intervention de plus d’une minute est sans note
        [many] { $count } d’interventions de plus d’une minute sont sans note
       *[other] { $count } interventions de plus d’une minute sont sans note
    }
minutes-check-author =
    { $count ->
        [one] { $count } recommandation tirée d’une intervention est sans auteur
        [many] { $count } de recommandations tirées d’interventions sont sans auteur
       *[other] { $count } recommandations tirées d’interventions sont sans auteur
    }
minutes-check-quoted =
    { $count ->
        [one] { $count } note sera citée mot à mot, faute d’un verbe qui la rapporte
        [many] { $count } de notes seront citées mot à mot, faute d’un verbe qui les rapporte
       *[other] { $count } notes seront citées mot à mot, faute d’un verbe qui les rapporte
    }
minutes-check-untranslated =
    { $count ->
        [one] { $count } texte manque en { $language } et s’imprime dans sa langue
        [many] { $count } de textes manquent en { $language } et s’impriment dans leur langue
       *[other] { $count } textes manquent en { $language } et s’impriment dans leur langue
    }
minutes-close = Clore l’atelier
minutes-close-how = L’atelier est ouvert et ce procès-verbal est un projet. Une fois l’atelier clos, parole, textes et décisions ne changent plus, sauf à le rouvrir.
minutes-close-anyway = Clore maintenant laisse les points ci-dessus en l’état.
minutes-closed = L’atelier est clos{"\u00A0"}: son contenu ne change plus.
minutes-reopen = Rouvrir l’atelier
minutes-edit = Modifier les textes
minutes-checks = Avant d’émettre
minutes-save = Enregistrer le PDF
minutes-save-sheet = Enregistrer en tableur
minutes-save-pack = Enregistrer le dossier du comité
minutes-saved = Fichier enregistré.
minutes-saved-at = Enregistré ici{"\u00A0"}:
minutes-texts = Textes du procès-verbal
minutes-filter = Quels textes
minutes-filter-all = Tous
minutes-filter-quoted = Citées
minutes-filter-untranslated = À traduire
minutes-no-texts = Aucun texte ici.
minutes-fixed = L’atelier est clos{"\u00A0"}: rouvrez-le pour corriger ses textes. On peut encore traduire.
minutes-preamble = Préambule
minutes-outside = Hors des interventions
minutes-decisions = Décisions
minutes-recommendations = Recommandations
minutes-nameless = Intervention sans nom
minutes-text = Texte
minutes-text-numbered = Texte de la recommandation { $number }
minutes-text-in = Traduction ({ $language })
minutes-report = Comment c’est rapporté
minutes-verb = Verbe
minutes-verb-none = verbe automatique
minutes-form = Forme
minutes-form-none = non choisie{"\u00A0"}: citée telle quelle
minutes-form-noun = Groupe nominal{"\u00A0"}: la place des femmes
minutes-form-clause = Après «{"\u00A0"}que{"\u00A0"}»{"\u00A0"}: l’association suit le projet
minutes-form-sentence = Phrase complète, rapportée telle quelle
minutes-quoted-how = Sans verbe, une note est imprimée entre guillemets. Exemple{"\u00A0"}: «{"\u00A0"}la place des femmes{"\u00A0"}» devient, avec un verbe{"\u00A0"}: elle a insisté sur la place des femmes. Ctrl+Entrée accepte la proposition et passe à la ligne suivante{"\u00A0"}; la page à côté montre le résultat.
minutes-accept = Accepter{"\u00A0"}: { $report }
minutes-accept-all = Accepter les propositions pour tout le reste ({ $count })
minutes-accept-every = Tout accepter
minutes-preview = Aperçu
minutes-fresh = À jour
minutes-stale = Mise à jour
minutes-page = Page { $page } sur { $pages }
minutes-pages = Pages { $from } et { $to } sur { $pages }
minutes-sheets = Pages du document
minutes-previous = Page précédente
minutes-next = Page suivante
minutes-spread = Une ou deux pages
minutes-one = 1 page
minutes-two = 2 pages
minutes-next-language = Autre langue
