# Importing a list of invitees.

import-title = Import a list of invitees
import-more = An XLSX or CSV file, or rows copied from a table. Nobody is added before you have looked at the list.
import-choose = Choose a file
import-paste = Or paste the list here
import-paste-example = One name a line, or rows copied from a table
import-read = Read the list
import-reading = Reading the file: { $done }
import-people-of = Reading names: { $done } of { $of }
import-keeping = Inviting: { $share }
import-stop = Stop
import-from = From the file { $file }
import-pasted = From the pasted text
import-views = Parts of the list
import-view-all = All
import-view-look = To look at
import-view-refused = Not imported
import-view-columns = Columns
import-row = Row
import-name = Name
import-sex = Sex
import-organisation = Organisation
import-function = Function
import-contact = Telephone and e-mail
import-register = In the register
import-new = somebody new
import-known = { $name }, { $organisation }
import-no-organisation = no organisation
import-listed = on the list already
import-which = Who is the person of row { $row }?
import-leave-out = Do not invite { $name }
import-take-in = Invite { $name }
import-nothing-here = Nothing here.
import-show-more = Show more
import-shown = { $shown } of { $all }
import-skipped = Rows that name nobody: { $count }
import-header-none = Column { $number }
import-column-unused = not imported
import-columns-more = What each column seems to hold. Correct it where it is wrong, and the list is read again.
import-field-name = whole name
import-field-given-name = given name
import-field-family-name = family name
import-field-honorific = title
import-field-sex = sex
import-field-female = mark: woman
import-field-male = mark: man
import-field-phone = telephone
import-field-email = e-mail
import-field-organisation = organisation
import-field-function = function
import-field-age = age
import-field-number = number of the row
import-other = Another list
import-invite =
    { $count ->
        [0] Nobody
        [one] Invite { $count } person
       *[other] Invite { $count } people
    }
import-done =
    { $count ->
        [0] Nothing changed
        [one] { $count } person of the list was put down
       *[other] { $count } people of the list were put down
    }
import-known-count =
    { $count ->
        [0] none in the register
        [one] { $count } in the register
       *[other] { $count } in the register
    }
import-look-count = to look at: { $count }
import-refused-count = not imported: { $count }
