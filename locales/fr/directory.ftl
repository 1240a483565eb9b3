# L’annuaire : personnes et organismes.

directory-title = Annuaire des personnes et des organismes
directory-people = Personnes
directory-organisations = Organismes
directory-pairs = Doublons possibles
directory-entry = Fiche ouverte
directory-list = Liste
directory-choose = choisir
directory-choose-back = choisir le précédent
directory-edit = Modifier la fiche
directory-back = Revenir à la recherche
directory-search = Chercher dans l’annuaire
directory-search-people = Un nom, un téléphone
directory-search-organisations = Le nom d’un organisme
directory-new = Ajouter
directory-new-person = Nouvelle personne
directory-new-organisation = Nouvel organisme
directory-last-people = Liste du dernier atelier, { $date }
directory-last-organisations = Organismes du dernier atelier, { $date }
directory-none-yet = Rien ici pour l’instant. Tapez un nom pour chercher dans tout l’annuaire, ou ajoutez une fiche.
directory-none-found = Aucun résultat à ce nom.
directory-choose-one = Aucune fiche ouverte
directory-choose-how = Choisissez un nom dans la liste avec les flèches, ou cherchez dans tout l’annuaire.
directory-name = Nom
directory-honorific = Titre
directory-sex = Sexe, tel que déclaré
directory-sex-source = Origine de cette indication
directory-age = Tranche d’âge
directory-gender = Accord des phrases (féminin ou masculin)
directory-gender-more = Sert à écrire les phrases, jamais aux statistiques.
directory-organisation = Organisme ou association
directory-add-organisation = Nouvel organisme : « { $name } »
directory-function = Fonction
directory-kind = Type d’organisme
directory-phone = Téléphone
directory-email = Courriel
directory-private = N’apparaît dans aucun procès-verbal.
directory-not-known = non renseigné
directory-open = Ouvrir
directory-open-named = Ouvrir la fiche de { $name }
directory-consents = Consentements
directory-yes = oui
directory-no = non
directory-not-asked = pas de réponse enregistrée
directory-also = Corrigé ici, corrigé aussi sur la liste : { $workshops }
directory-evenings = Participations
directory-no-evenings = Aucune participation enregistrée.
directory-workshop = Atelier { $number }, { $date }
directory-name-latin = Nom en lettres latines
directory-name-arabic = Nom en lettres arabes
directory-name-more = Sert aussi à la recherche, et figure dans les documents écrits ainsi.
directory-merge = Même personne que…
directory-merge-these = Fusionner…
directory-merge-first = Fusionner la première paire
directory-merge-named = Fusionner { $one } et { $other }
directory-merge-title = Deux fiches d’une même personne
directory-merge-with = L’autre fiche
directory-merge-how = Choisissez ce qui est juste à chaque ligne. Les participations et les consentements des deux fiches restent, et les deux noms la retrouvent. Les ateliers clos ne changent pas. On peut annuler.
directory-merge-same = Les deux fiches disent la même chose.
directory-merge-do = Fusionner les deux fiches
directory-merged = Fiches fusionnées dans celle-ci
directory-unmerge = Séparer
directory-unmerge-named = Séparer la fiche de { $name }
directory-affiliations = Autres fonctions et appartenances
directory-affiliation-add = Ajouter une appartenance : nom de l’organisme
directory-affiliation-strike = Retirer l’appartenance : { $name }
directory-since = Depuis le
directory-until = Jusqu’au
directory-from-day = depuis le { $date }
directory-to-day = jusqu’au { $date }
directory-came-present = présence enregistrée
directory-came-excused = excuses enregistrées
directory-came-represented = représentation enregistrée
directory-came-absent = absence
directory-came-listed = sur la liste, sans présence enregistrée
directory-represented-by = représentation par { $name }
directory-also-then = et aussi, à cette date : { $what }
directory-hours = Heures de présence
directory-section-translations = Dans d’autres langues
directory-section-merged = Fiche fusionnée dans celle-ci
directory-badge = badge { $number }
directory-badge-number = Numéro de badge
directory-presence = Présence
directory-floor = Prises de parole
directory-proposals = Propositions
directory-member = membre
directory-create = Ajouter à l’annuaire
directory-like = Des noms semblables sont déjà dans l’annuaire. En ouvrir un :
directory-data = Données de cette personne
directory-data-of = Tout ce que le dossier contient sur { $name }
directory-section-person = Dans l’annuaire
directory-section-affiliations = Autres appartenances
directory-copy = Copier le texte
directory-copied = Les données sont copiées, en texte.
directory-forget = Oublier cette personne
directory-forget-for-ever = L’effacement est définitif : il ne peut pas être annulé, ni maintenant ni plus tard.
directory-forget-what = Le nom, le titre, la fonction et les coordonnées sont effacés de l’annuaire, de tous les ateliers et de l’historique. Les présences et les chiffres restent, sans nom.
directory-forget-type = Pour confirmer, écrivez le nom tel quel :
directory-forget-do = Effacer définitivement
directory-forgotten = Les données de cette personne ont été effacées
directory-forgotten-more = Le dossier n’en garde que des chiffres, sans nom.
directory-forgotten-done = Les données sont effacées définitivement.
directory-no-pairs = Personne ne semble inscrit deux fois
directory-no-pairs-more = Les noms, les téléphones et les organismes de tout l’annuaire sont comparés.
directory-pairs-only-shown = Ce sont peut-être des personnes inscrites deux fois. C’est une simple indication : rien n’est fusionné sans vous.
directory-likely = probable
directory-possible = possible
directory-reason-same-phone = même téléphone
directory-reason-same-name = même nom
directory-reason-similar-name = noms proches
directory-reason-same-organisation = même organisme
directory-its-people =
    { $count ->
        [0] Personne ne le représente dans l’annuaire
        [one] { $count } personne le représente
        [many] { $count } personnes le représentent
       *[other] { $count } personnes le représentent
    }
directory-workshops-count =
    { $count ->
        [0] aucun atelier
        [one] { $count } atelier
        [many] { $count } ateliers
       *[other] { $count } ateliers
    }
directory-its-workshops =
    { $count ->
        [0] Représenté à aucun atelier
        [one] Représenté à { $count } atelier
        [many] Représenté à { $count } ateliers
       *[other] Représenté à { $count } ateliers
    }
directory-turns =
    { $count ->
        [0] aucune intervention
        [one] { $count } intervention
        [many] { $count } interventions
       *[other] { $count } interventions
    }
directory-proposed =
    { $count ->
        [0] aucune recommandation
        [one] { $count } recommandation
        [many] { $count } recommandations
       *[other] { $count } recommandations
    }
directory-more-pairs =
    { $count ->
        [one] { $count } autre paire, moins probable.
        [many] { $count } autres paires, moins probables.
       *[other] { $count } autres paires, moins probables.
    }
