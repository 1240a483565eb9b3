# The board of recommendations: what was put, sorted, merged and decided.

recommendations-title = Recommendations
recommendations-arrangement = Arrangement
recommendations-by-outcome = By state
recommendations-by-axis = By axis
recommendations-by-table = Table
recommendations-only = Axis shown
recommendations-every-axis = All axes
recommendations-no-axis = No axis
recommendations-add = Add
recommendations-suggested = { $count ->
    [one] { $count } suggested merge
   *[other] { $count } suggested merges
}
recommendations-empty = No recommendation yet
recommendations-empty-how = In the session, Ctrl+Enter turns a note into a recommendation; here, N writes one.
recommendations-nothing = No recommendation under this axis.
recommendations-petitions = Petition ideas
recommendations-new-text = New recommendation, in the name of the room
recommendations-no-text = Write the text of the recommendation first.
recommendations-keep = Record

# On a card
recommendations-room = The room
recommendations-forgotten = Person whose name was erased
recommendations-elsewhere = Merged in another workshop
recommendations-merged-from = { $count ->
    [one] merged from { $numbers }
   *[other] merged from { $numbers }
}
recommendations-part-of = part of { $number }
recommendations-column-number = No.
recommendations-column-text = Text
recommendations-column-proposer = Proposed by
recommendations-column-axis = Axis
recommendations-column-outcome = State

# What is looked at
recommendations-looking = The recommendation in detail
recommendations-kind = Kind
recommendations-implied = read in what was said
recommendations-closed = The workshop is closed: merging and filing under axes are still possible; wording, decision and votes do not change.
recommendations-wording = Wording
recommendations-decision = Decision of the room:
recommendations-adopt = Adopt
recommendations-defer = Defer
recommendations-set-aside = Set aside
recommendations-reason = Why it is set aside
recommendations-reason-how = The reason appears in the minutes. Enter confirms, Esc goes back.
recommendations-reason-was = Reason:
recommendations-adopted-how = How it was adopted
recommendations-no-consensus = There is no consensus while an objection is noted: count the hands, or take note.
recommendations-axis = Axis
recommendations-main-axis = main
recommendations-proposers = { $count ->
    [one] Proposed by
   *[other] Proposed by
}
recommendations-proposed = { $by }: { $names }
recommendations-name-proposer = Add who proposed it
recommendations-no-proposer = Take { $name } out of those who proposed it
recommendations-unmerge = Separate recommendation { $number }
recommendations-unsplit = Join the parts of { $number } again
recommendations-sources = Source notes
recommendations-no-source = It was not taken from a note.
recommendations-turn = Turn { $number }
recommendations-unnamed = not named
recommendations-of-workshop = workshop { $number }, { $date }
recommendations-became = What became of it

# Hands
recommendations-votes = Show of hands
recommendations-hands-female = Women
recommendations-hands-male = Men
recommendations-hands-other = Other
recommendations-hands-declined = Not stated
recommendations-hands-unrecorded = Not distinguished
recommendations-hands-all = Total
recommendations-too-many = { $hands } hands for { $people } people present: count again.
recommendations-too-many-female = { $hands } women’s hands for { $people } women present: count again.
recommendations-too-many-male = { $hands } men’s hands for { $people } men present: count again.
recommendations-no-count = A count of hands is a whole number from 0 to { $most }. The number before is kept.

# Objections
recommendations-objections = { $count ->
    [0] No objection
    [one] { $count } objection
   *[other] { $count } objections
}
recommendations-objection = Text of the objection
recommendations-objection-how = Enter records it, Esc goes back.
recommendations-objection-by = By whom (optional)
recommendations-no-objection = Take the objection out
recommendations-correct-objection = Correct the objection

# The committee's answer
recommendations-give-answer = Add an answer
recommendations-verdict = The committee’s decision
recommendations-answer-reason = Reason
recommendations-reason-owed = Whoever proposed it is owed a reason for a delay or a refusal.
recommendations-owner = In charge of follow-up
recommendations-owner-is = In charge of follow-up: { $name }
recommendations-due = Due date
recommendations-due-is = Due: { $date }
recommendations-answered = Day of the answer
recommendations-correct-answer = Correct the answer of { $date }
recommendations-no-answer = Take out the answer of { $date }

# Merging
recommendations-merging = Merging recommendations
recommendations-merge-these = Merge { $numbers }
recommendations-alike = { $share } alike
recommendations-which-wording = Wording to begin with
recommendations-wording-of = Wording of { $number }
recommendations-final = Final wording
recommendations-all-kept = The source notes and the former numbers are kept
recommendations-merge-now = Merge
recommendations-keep-apart = Keep separate
recommendations-suggestion = Suggested merge
recommendations-next-suggestion = Next one
recommendations-wording-stays = this wording stays
recommendations-choose-wording = Choose the wording first

# Splitting
recommendations-split-this = Split { $number }
recommendations-parts = The parts, one a line
recommendations-parts-how = Enter begins a line; the original is kept.
recommendations-parts-count = { $count ->
    [one] { $count } part
   *[other] { $count } parts
}
recommendations-parts-few = Write two parts at least, one a line.
recommendations-parts-keep = Each part keeps who proposed it ({ $names }), the notes and the axes.
recommendations-split-now = Split

# Keys
recommendations-move = Move
recommendations-choose = Select
recommendations-merge = Merge
recommendations-edit = Edit the wording
recommendations-next-arrangement = Next arrangement
recommendations-new = New recommendation
recommendations-save = Save the table of recommendations as PDF
recommendations-save-sheet = Save the recommendations as a spreadsheet
recommendations-file = File under the axis of this number
recommendations-split = Split
recommendations-unfile = Take off all axes
recommendations-filed-already = It is under this axis already. The key 0 takes it off.
recommendations-object = Note an objection
recommendations-answer = Committee’s answer
recommendations-leave = Back to the board
recommendations-to-note = Open the note in the session
