# Importer une liste d’invités.

import-title = Importer une liste d’invités
import-more = Un fichier XLSX ou CSV, ou des lignes copiées d’un tableau. Personne n’est ajouté avant que vous ayez relu la liste.
import-choose = Choisir un fichier
import-paste = Ou collez la liste ici
import-paste-example = Un nom par ligne, ou des lignes copiées d’un tableau
import-read = Lire la liste
import-reading = Lecture du fichier{"\u00A0"}: { $done }
import-people-of = Lecture des noms{"\u00A0"}: { $done } sur { $of }
import-keeping = Inscription des invités{"\u00A0"}: { $share }
import-stop = Arrêter
import-from = Du fichier { $file }
import-pasted = Du texte collé
import-views = Parties de la liste
import-view-all = Tous
import-view-look = À vérifier
import-view-refused = Non importés
import-view-columns = Colonnes
import-row = Ligne
import-name = Nom
import-sex = Sexe
import-organisation = Organisme
import-function = Qualité
import-contact = Téléphone et courriel
import-register = Au registre
import-new = nouvelle personne
import-known = { $name }, { $organisation }
import-no-organisation = sans organisme
import-listed = déjà sur la liste
import-which = Qui est la personne de la ligne { $row }{"\u202F"}?
import-leave-out = Ne pas inviter { $name }
import-take-in = Inviter { $name }
import-nothing-here = Rien ici.
import-show-more = En montrer plus
import-shown = { $shown } sur { $all }
import-skipped = Lignes qui ne nomment personne{"\u00A0"}: { $count }
import-header-none = Colonne { $number }
import-column-unused = non importée
import-columns-more = Ce que chaque colonne semble contenir. Corrigez-le s’il le faut, et la liste est relue.
import-field-name = nom complet
import-field-given-name = prénom
import-field-family-name = nom de famille
import-field-honorific = titre
import-field-sex = sexe
import-field-female = marque{"\u00A0"}: femme
import-field-male = marque{"\u00A0"}: homme
import-field-phone = téléphone
import-field-email = courriel
import-field-organisation = organisme
import-field-function = qualité
import-field-age = âge
import-field-number = numéro de ligne
import-other = Autre liste
import-invite =
    { $count ->
        [0] Personne
        [one] Inviter { $count } personne
       *[other] Inviter { $count } personnes
    }
import-done =
    { $count ->
        [0] Rien n’a changé
        [one] { $count } personne de la liste a été inscrite
       *[other] { $count } personnes de la liste ont été inscrites
    }
import-known-count =
    { $count ->
        [0] aucune au registre
        [one] { $count } au registre
       *[other] { $count } au registre
    }
import-look-count = à vérifier{"\u00A0"}: { $count }
import-refused-count = non importés{"\u00A0"}: { $count }
