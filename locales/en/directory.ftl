# The directory: people and organisations.

directory-title = Directory of people and organisations
directory-people = People
directory-organisations = Organisations
directory-pairs = Possible duplicates
directory-entry = The open entry
directory-list = List
directory-choose = choose
directory-choose-back = choose the one before
directory-edit = Edit the entry
directory-back = Back to the search
directory-search = Search the directory
directory-search-people = Name or telephone number
directory-search-organisations = Name of an organisation
directory-new = New
directory-new-person = New person
directory-new-organisation = New organisation
directory-last-people = On the list of the last workshop, { $date }
directory-last-organisations = Organisations of the last workshop, { $date }
directory-none-yet = Nothing here yet. Type a name to search the whole directory, or add a new entry.
directory-none-found = Nothing found by this name.
directory-choose-one = No entry is open
directory-choose-how = Choose a name in the list with the arrows, or search the whole directory.
directory-name = Name
directory-honorific = Title before the name
directory-sex = Sex, as stated
directory-sex-source = Where that comes from
directory-age = Age band
directory-gender = Feminine or masculine in sentences
directory-gender-more = Only for writing sentences, never for figures.
directory-organisation = Organisation or association
directory-add-organisation = New organisation: “{ $name }”
directory-function = Function
directory-kind = Kind of organisation
directory-phone = Telephone
directory-email = E-mail
directory-private = Never appears in minutes.
directory-not-known = not known
directory-open = Open
directory-open-named = Open the entry of { $name }
directory-consents = Consents
directory-yes = yes
directory-no = no
directory-not-asked = no answer recorded
directory-also = What is corrected here is corrected on the list too: { $workshops }
directory-evenings = Where they were
directory-no-evenings = No workshop recorded.
directory-workshop = Workshop { $number }, { $date }
directory-name-latin = Name in Latin letters
directory-name-arabic = Name in Arabic letters
directory-name-more = Found by this name too; documents written this way use it.
directory-merge = Same person as…
directory-merge-these = Merge…
directory-merge-first = Merge the first pair
directory-merge-named = Merge { $one } and { $other }
directory-merge-title = Two entries of one person
directory-merge-with = The other entry
directory-merge-how = Choose what is right in each line. What both entries hold of attendance and consent stays, and either name is found. Closed workshops do not change. It can be undone.
directory-merge-same = Both entries say the same.
directory-merge-do = Merge the two entries
directory-merged = Entries merged into this one
directory-unmerge = Take apart
directory-unmerge-named = Take apart the entry of { $name }
directory-affiliations = Other functions and affiliations
directory-affiliation-add = Add an affiliation: name of the organisation
directory-affiliation-strike = Remove the affiliation to { $name }
directory-since = From
directory-until = Until
directory-from-day = from { $date }
directory-to-day = until { $date }
directory-came-present = presence recorded
directory-came-excused = sent apologies
directory-came-represented = was represented
directory-came-absent = absent
directory-came-listed = on the list, no presence recorded
directory-represented-by = represented by { $name }
directory-also-then = also on that day: { $what }
directory-hours = Hours of presence
directory-section-translations = In other languages
directory-section-merged = Entry merged into this one
directory-badge = badge { $number }
directory-badge-number = Badge number
directory-presence = Attendance
directory-floor = At the floor
directory-proposals = Proposals
directory-member = member
directory-create = Add to the directory
directory-like = Names like this are in the directory already. Open one:
directory-data = This person’s data
directory-data-of = Everything the dossier holds of { $name }
directory-section-person = In the directory
directory-section-affiliations = Further affiliations
directory-copy = Copy as text
directory-copied = The data are copied as text.
directory-forget = Forget this person
directory-forget-for-ever = This is for ever: it cannot be undone, now or later.
directory-forget-what = The name, title, function and contacts are erased from the directory, from every workshop and from the history. Attendance and figures stay, without a name.
directory-forget-type = To confirm, type the name as it stands:
directory-forget-do = Erase for ever
directory-forgotten = This person’s data were erased
directory-forgotten-more = The dossier keeps only figures, without a name.
directory-forgotten-done = The data are erased for ever.
directory-no-pairs = Nobody seems to be entered twice
directory-no-pairs-more = Names, telephone numbers and organisations of the whole directory are compared.
directory-pairs-only-shown = These may be people entered twice. It is only a hint: nothing is merged by itself.
directory-likely = likely
directory-possible = possible
directory-reason-same-phone = same telephone number
directory-reason-same-name = same name
directory-reason-similar-name = names that sound alike
directory-reason-same-organisation = same organisation
directory-its-people =
    { $count ->
        [0] Nobody in the directory stands for it
        [one] { $count } person stands for it
       *[other] { $count } people stand for it
    }
directory-workshops-count =
    { $count ->
        [0] no workshop
        [one] { $count } workshop
       *[other] { $count } workshops
    }
directory-its-workshops =
    { $count ->
        [0] Represented at no workshop
        [one] Represented at { $count } workshop
       *[other] Represented at { $count } workshops
    }
directory-turns =
    { $count ->
        [0] no contribution
        [one] { $count } contribution
       *[other] { $count } contributions
    }
directory-proposed =
    { $count ->
        [0] no recommendation
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }
directory-more-pairs =
    { $count ->
        [one] { $count } more pair, less likely.
       *[other] { $count } more pairs, less likely.
    }
