# What documents say around the record: titles, sections, heads of columns, closing, sheets.

# Titles. $axis is none when the workshop has no axis.
minutes-title = Minutes of the { ordinal-m } meeting{ $axis ->
    [none] {""}
   *[other] {" "}on the axis “{ $axis }”
}
attendance-title = Attendance sheet of the { ordinal-m } meeting{ $axis ->
    [none] {""}
   *[other] {" "}on the axis “{ $axis }”
}
invitations-title = List of people invited to the { ordinal-m } meeting{ $axis ->
    [none] {""}
   *[other] {" "}on the axis “{ $axis }”
}
list-title = Recommendations of the { ordinal-m } meeting{ $axis ->
    [none] {""}
   *[other] {" "}on the axis “{ $axis }”
}
pack-title = Committee pack: recommendations of the { ordinal-m } meeting{ $axis ->
    [none] {""}
   *[other] {" "}on the axis “{ $axis }”
}
badges-title = Badges of the { ordinal-m } meeting{ $axis ->
    [none] {""}
   *[other] {" "}on the axis “{ $axis }”
}
# On a card, where there is little room. It begins a line.
badges-occasion = { ordinal-m } meeting{ $axis ->
    [none] {""}
   *[other] {" "}· { $axis }
}
programme-line = Within the programme “{ $programme }”{ $years ->
    [none] {""}
   *[other] {" "}{ $years }
}
ordinal-m = { $n ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
    [7] seventh
    [8] eighth
    [9] ninth
    [10] tenth
   *[other] { ORDINAL($n) ->
        [one] { $n }st
        [two] { $n }nd
        [few] { $n }rd
       *[other] { $n }th
    }
}

# References. Arabic letters come first in the line, so the parts keep their order without an isolate.
reference-workshop = { $number }/{ $year }
reference-recommendation = R-{ $workshop }-{ $number }
reference-merged = R-M-{ $number }
reference-commitment = C-{ $number }
running-reference = Minutes no.{"\u00A0"}{ $reference }
running-sheet = Attendance sheet no.{"\u00A0"}{ $reference }
running-invitations = Invitation list No.{"\u00A0"}{ $reference }
running-badges = Badges No.{"\u00A0"}{ $reference }
running-list = Recommendations no.{"\u00A0"}{ $reference }
running-pack = Committee pack no.{"\u00A0"}{ $reference }
running-page = page { $page } of { $pages }
running-public = Public version
badge-example = example
badge-draft = draft

# Sections
section-card = Meeting card
section-context = Context and aims
section-attendance = Attendance
section-agenda = Agenda
section-proceedings = Proceedings
section-hall = Contributions from the floor
section-notes = Other notes
section-decisions = Decisions
section-recommendations = Recommendations and suggestions
section-commitments = Commitments and deadlines
section-participation = Participation by sex
section-closing = Closing and signatures

# The card
card-axis = Axis
card-organiser = Organiser
card-partners = Partners
card-venue = Venue
card-date = Date and hours
card-chair = Chair
card-facilitator = Facilitator
card-rapporteur = Rapporteur
card-excused = Sent apologies
card-present = People present
card-interventions = Contributions
card-recommendations = Recommendations and suggestions
absent-represented = { $name } (represented by { $other })
unknown = not known
unknown-because = not known ({ $reason })
hours-both = from { $opened } to { $closed }
hours-opened = from { $opened }
hours-closed = until { $closed }
hours-unknown = hours not known

# The opening sentences. $axis, $partners, $venue are none when not known.
session-opening = The { ordinal-m } meeting{ $axis ->
    [none] {""}
   *[other] , devoted to the axis of { $axis },
} was held { $part } { $date }.
part-morning = on the morning of
part-afternoon = on the afternoon of
part-evening = on the evening of
part-none = on
session-organised = It was organised by { $organiser }{ $partners ->
    [none] {""}
   *[other] {" "}in partnership with { $partners }
}.
context-aims = Aims of the meeting:
context-contexts = Context of the meeting:
context-bases = Legal and other bases:

# Nothing recorded is said as such, never as a zero.
none-agenda = No agenda was recorded.
none-interventions = No contribution was recorded.
none-decisions = No decision was recorded.
none-recommendations = No recommendation or suggestion was recorded.
none-commitments = No commitment was recorded.

# Recommendations
column-number = No.
column-text = Wording
column-commitment = Commitment
column-lead = Lead institution
column-deadline = Deadline
column-sources = Source recommendations
column-proposers = Proposed by
column-asked = Asked by
column-axis = Axis
column-origin = Origin
column-result = Hall’s decision
column-hands = Votes
column-objections = Objections
column-answer = Committee’s answer
column-alike = Possible duplicate
column-decision = Decision
column-reason = Reason
column-owner = In charge
column-due = Due
proposer-room = the floor
suggestion-mark = (suggestion)
outcome-captured = Captured, not decided yet.
outcome-adopted = Recommendation adopted.
outcome-deferred = Recommendation deferred.
outcome-set-aside = Recommendation not retained.
outcome-consensus = Recommendation adopted by consensus.
outcome-vote = Recommendation adopted by a vote.
outcome-noted = The meeting took note of the recommendation.
outcome-reason = Reason: { $reason }.
outcome-merged = Merged into { $reference }.
outcome-split = Split into { $parts }.
outcome-part = Part of { $reference }.
outcome-objection = Objection: { $text }.
outcome-objection-of = Objection ({ $speaker }): { $text }.
outcome-due = Due: { $date }.
outcome-owner = In charge: { $owner }.
outcome-answer = Committee’s answer of { $date }: { $verdict }.
vote-choice = { $choice }: { $total }{ $detail ->
    [none] {""}
   *[other] {" "}({ $detail })
}
recommendation-parents = { PLURAL($count) ->
    [one] From recommendation { $parents }.
   *[other] Merger of recommendations { $parents }.
}
recommendation-proposers = { PLURAL($count) ->
    [one] Proposer
   *[other] Proposers
}: { $proposers }.
recommendation-axis = Axis: { $axis }.

# The lists of recommendations: the table and the committee's pack. A sheet's name has 31 characters at most.
list-name = Recommendations
pack-no-axis = Without an axis
pack-left-out = { PLURAL($count) ->
    [one] One recommendation that the hall did not retain is not listed here.
   *[other] { $count } recommendations that the hall did not retain are not listed here.
}
tally = Total: { $count }{ $outcomes ->
    [none] {""}
   *[other] {" "}({ $outcomes })
}
tally-adopted = adopted: { $count }
tally-noted = noted: { $count }
tally-deferred = deferred: { $count }
tally-set-aside = not retained: { $count }
tally-captured = not decided: { $count }
origin-merged = Merged from { $parents }
origin-part = Part of { $reference }
result-captured = Not decided
result-adopted = Adopted
result-consensus = Adopted by consensus
result-vote = Adopted by a vote
result-noted = Noted
result-deferred = Deferred
result-set-aside = Not retained
objection-of = { $speaker }: { $text }
objections-counted = Objections: { $count }

# How several are told: a and b; a, b and c. A list of people with titles takes semicolons.
list-comma = ,{" "}
list-between = ,{" "}
list-and = {" "}and{" "}
list-semicolon = ;{" "}

# Closing
closing-formula = { $gender ->
    [none] There being no further business, the meeting closed with thanks to those present.
   *[other] There being no further business, the chair closed the meeting by thanking those present.
}{ $hour ->
    [none] {""}
   *[other] {" "}The meeting ended at { $hour }.
}
closing-done = { $place ->
    [none] Done on { $date }.
   *[other] Done at { $place } on { $date }.
}
signature-chair = Chair
signature-rapporteur = Rapporteur
signature-civil-society = Representative of civil society
attachment-record = The same record, readable by machines

# The attendance sheet
sheet-place = No.
sheet-name = Full name
sheet-function = Position
sheet-organisation = Organisation
sheet-sex = F / M
sheet-age = Age group
sheet-contact = Phone or email
sheet-arrival = Arrival
sheet-photo = Photo consent
sheet-signature = Signature
sheet-phone = Phone
sheet-reply = Reply received
sheet-letter-female = F
sheet-letter-male = M
sheet-notice = These data serve to document the meeting and to draw up attendance statistics by sex; contact details are not published. Under Law 09-08 you may consult them, have them corrected or object to their processing, by asking the organiser.
sheet-totals = Totals at closing: women ........ men ........ total ........ signature of the secretary: ................

# Invitations and badges
invitations-none = Nobody is registered yet.
invitations-count = People invited, by sex
invitations-people = People
badges-none = No badge to print: nobody is registered under these numbers.
