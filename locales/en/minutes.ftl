# The minutes: which paper, what is missing, its texts, and its pages as they are printed.

minutes-paper = Document
minutes-paper-minutes = Minutes
minutes-paper-attendance = Attendance list
minutes-paper-blank = Sheet to be signed
minutes-paper-recommendations = Recommendations
minutes-paper-pack = Committee pack
minutes-language = Language
minutes-version = Version
minutes-version-internal = Internal
minutes-version-public = Public
minutes-public-leaves-out = Without the names of people who did not agree to be published, without hours of attendance, without numbers under 5.
minutes-before =
    { $count ->
        [one] { $count } thing before issuing
       *[other] { $count } things before issuing
    }
minutes-before-closing =
    { $count ->
        [one] { $count } thing before closing the workshop
       *[other] { $count } things before closing the workshop
    }
minutes-ready = Nothing is missing from the minutes.
minutes-fix = Fix
minutes-check-nobody = Nobody is recorded as present
minutes-check-floor = Somebody still has the floor
minutes-check-chair = Nobody is named as chair
minutes-check-function = What the chair is or represents is not recorded
minutes-check-rapporteur = Nobody is named as rapporteur
minutes-check-copy = No copy on another disk for more than ten minutes
minutes-check-axis =
    { $count ->
        [one] { $count } recommendation without an axis
       *[other] { $count } recommendations without an axis
    }
minutes-check-undecided =
    { $count ->
        [one] { $count } recommendation the room has not decided on
       *[other] { $count } recommendations the room has not decided on
    }
minutes-check-unknown =
    { $count ->
        [one] { $count } person present was not asked for a sex
       *[other] { $count } people present were not asked for a sex
    }
minutes-check-signatures =
    { $count ->
        [one] The signatures on paper and those known to be present differ by { $count }
       *[other] The signatures on paper and those known to be present differ by { $count }
    }
minutes-check-silent =
    { $count ->
        [one] { $count } turn of more than a minute has no note
       *[other] { $count } turns of more than a minute have no note
    }
minutes-check-author =
    { $count ->
        [one] { $count } recommendation made in a turn names nobody
       *[other] { $count } recommendations made in turns name nobody
    }
minutes-check-quoted =
    { $count ->
        [one] { $count } note will be quoted word for word, having no verb to report it
       *[other] { $count } notes will be quoted word for word, having no verb to report them
    }
minutes-check-untranslated =
    { $count ->
        [one] { $count } text is not there in { $language } and is printed in its own language
       *[other] { $count } texts are not there in { $language } and are printed in their own language
    }
minutes-close = Close the workshop
minutes-close-how = The workshop is open and these minutes are a draft. Once it is closed, floor, texts and decisions no longer change unless it is reopened.
minutes-close-anyway = Closing now leaves the points above as they are.
minutes-closed = The workshop is closed: its record does not change.
minutes-reopen = Reopen the workshop
minutes-edit = Edit the texts
minutes-checks = Before issuing
minutes-save = Save as PDF
minutes-save-sheet = Save as a spreadsheet
minutes-save-pack = Save the committee pack
minutes-saved = The file is saved.
minutes-saved-at = Saved at:
minutes-texts = Texts of the minutes
minutes-filter = Which texts
minutes-filter-all = All
minutes-filter-quoted = Quoted
minutes-filter-untranslated = To translate
minutes-no-texts = No texts here.
minutes-fixed = The workshop is closed: reopen it to correct its texts. Translating is still possible.
minutes-preamble = Preamble
minutes-outside = Outside the turns
minutes-decisions = Decisions
minutes-recommendations = Recommendations
minutes-nameless = Turn without a name
minutes-text = Text
minutes-text-numbered = Text of recommendation { $number }
minutes-text-in = Translation ({ $language })
minutes-report = How it is reported
minutes-verb = Verb
minutes-verb-none = automatic verb
minutes-form = Form
minutes-form-none = not chosen: quoted as written
minutes-form-noun = Noun phrase: a place for women
minutes-form-clause = After “that”: the association follows the project
minutes-form-sentence = Whole sentence, reported as it is
minutes-quoted-how = Without a verb a note is printed as a quotation. Example: “a place for women” becomes, with a verb: she insisted on a place for women. Ctrl+Enter accepts the proposal and goes to the next line; the page beside shows the result.
minutes-accept = Accept: { $report }
minutes-accept-all = Accept the proposals for all that remain ({ $count })
minutes-accept-every = Accept all
minutes-preview = Preview
minutes-fresh = Up to date
minutes-stale = Being updated
minutes-page = Page { $page } of { $pages }
minutes-pages = Pages { $from } and { $to } of { $pages }
minutes-sheets = Pages of the document
minutes-previous = Previous page
minutes-next = Next page
minutes-spread = One or two pages
minutes-one = 1 page
minutes-two = 2 pages
minutes-next-language = Other language
