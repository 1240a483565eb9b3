# English (en-GB): how what was said is reported. No agreement; $gender matters only for titles and for "his / her / their part".
# neutral: $speaker is the bare full name, without title. $speaker is `speaker-label-subject`.
# LEAD("that", $content) writes the word, or leaves it to the text when the text brings its own.
# $content after that: past tense for what was said about the present of the meeting; bare infinitive or "should" after propose,
# recommend, call-for, demand ("that the commune publish / should publish").

report-affirm = { $connector }{ $speaker } { $form ->
    [clause] affirmed { LEAD("that", $content) }
   *[noun] stressed { LEAD("", $content) }
}

also-affirm = { $form ->
    [clause] affirming { LEAD("that", $content) }
   *[noun] stressing { LEAD("", $content) }
}

report-indicate = { $connector }{ $speaker } { $form ->
    [clause] pointed out { LEAD("that", $content) }
   *[noun] pointed { LEAD("to", $content) }
}

also-indicate = { $form ->
    [clause] pointing out { LEAD("that", $content) }
   *[noun] pointing { LEAD("to", $content) }
}

report-highlight = { $connector }{ $speaker } { $form ->
    [clause] emphasised { LEAD("that", $content) }
   *[noun] highlighted { LEAD("", $content) }
}

also-highlight = { $form ->
    [clause] emphasising { LEAD("that", $content) }
   *[noun] highlighting { LEAD("", $content) }
}

report-add = { $connector }{ $speaker } { $form ->
    [clause] added { LEAD("that", $content) }
   *[noun] added { LEAD("", $content) }
}

also-add = { $form ->
    [clause] adding { LEAD("that", $content) }
   *[noun] adding { LEAD("", $content) }
}

report-address = { $connector }{ $speaker } { $form ->
    [clause] explained { LEAD("that", $content) }
   *[noun] addressed { LEAD("", $content) }
}

also-address = { $form ->
    [clause] explaining { LEAD("that", $content) }
   *[noun] addressing { LEAD("", $content) }
}

report-touch-on = { $connector }{ $speaker } { $form ->
    [clause] noted { LEAD("that", $content) }
   *[noun] touched { LEAD("on", $content) }
}

also-touch-on = { $form ->
    [clause] noting { LEAD("that", $content) }
   *[noun] touching { LEAD("on", $content) }
}

report-insist = { $connector }{ $speaker } { $form ->
    [clause] underlined { LEAD("that", $content) }
   *[noun] underlined { LEAD("", $content) }
}

also-insist = { $form ->
    [clause] underlining { LEAD("that", $content) }
   *[noun] underlining { LEAD("", $content) }
}

report-propose = { $connector }{ $speaker } { $form ->
    [clause] proposed { LEAD("that", $content) }
   *[noun] proposed { LEAD("", $content) }
}

also-propose = { $form ->
    [clause] proposing { LEAD("that", $content) }
   *[noun] proposing { LEAD("", $content) }
}

report-recommend = { $connector }{ $speaker } { $form ->
    [clause] recommended { LEAD("that", $content) }
   *[noun] recommended { LEAD("", $content) }
}

also-recommend = { $form ->
    [clause] recommending { LEAD("that", $content) }
   *[noun] recommending { LEAD("", $content) }
}

report-call-for = { $connector }{ $speaker } { $form ->
    [clause] urged { LEAD("that", $content) }
   *[noun] called { LEAD("for", $content) }
}

also-call-for = { $form ->
    [clause] urging { LEAD("that", $content) }
   *[noun] calling { LEAD("for", $content) }
}

report-clarify = { $connector }{ $speaker } { $form ->
    [clause] clarified { LEAD("that", $content) }
   *[noun] clarified { LEAD("", $content) }
}

also-clarify = { $form ->
    [clause] clarifying { LEAD("that", $content) }
   *[noun] clarifying { LEAD("", $content) }
}

report-consider = { $connector }{ $speaker } { $form ->
    [clause] considered { LEAD("that", $content) }
   *[noun] attached importance { LEAD("to", $content) }
}

also-consider = { $form ->
    [clause] considering { LEAD("that", $content) }
   *[noun] attaching importance { LEAD("to", $content) }
}

report-ask = { $connector }{ $speaker } { $form ->
    [clause] asked { LEAD("whether", $content) }
   *[noun] asked { LEAD("about", $content) }
}

also-ask = { $form ->
    [clause] asking { LEAD("whether", $content) }
   *[noun] asking { LEAD("about", $content) }
}

report-commend = { $connector }{ $speaker } { $form ->
    [clause] welcomed the fact { LEAD("that", $content) }
   *[noun] commended { LEAD("", $content) }
}

also-commend = { $form ->
    [clause] welcoming the fact { LEAD("that", $content) }
   *[noun] commending { LEAD("", $content) }
}

report-recall = { $connector }{ $speaker } { $form ->
    [clause] recalled { LEAD("that", $content) }
   *[noun] recalled { LEAD("", $content) }
}

also-recall = { $form ->
    [clause] recalling { LEAD("that", $content) }
   *[noun] recalling { LEAD("", $content) }
}

report-demand = { $connector }{ $speaker } { $form ->
    [clause] requested { LEAD("that", $content) }
   *[noun] requested { LEAD("", $content) }
}

also-demand = { $form ->
    [clause] requesting { LEAD("that", $content) }
   *[noun] requesting { LEAD("", $content) }
}

report-delve = { $connector }{ $speaker } { $form ->
    [clause] explained { LEAD("that", $content) }
   *[noun] explored { LEAD("", $content) }
}

also-delve = { $form ->
    [clause] explaining { LEAD("that", $content) }
   *[noun] exploring { LEAD("", $content) }
}

report-draw-on = { $connector }{ $speaker } { $form ->
    [clause] drew on the fact { LEAD("that", $content) }
   *[noun] drew { LEAD("on", $content) }
}

also-draw-on = { $form ->
    [clause] drawing on the fact { LEAD("that", $content) }
   *[noun] drawing { LEAD("on", $content) }
}

report-continue = { $connector }{ $speaker } { $form ->
    [clause] went on to say { LEAD("that", $content) }
   *[noun] went on to mention { LEAD("", $content) }
}

also-continue = { $form ->
    [clause] going on to say { LEAD("that", $content) }
   *[noun] going on to mention { LEAD("", $content) }
}

connector-opening = At the opening of the meeting,{" "}
connector-in-this-context = In this context,{" "}
connector-same-context = In the same vein,{" "}
connector-on-the-other-hand = On another point,{" "}
connector-while = Elsewhere in the discussion,{" "}
connector-also = Furthermore,{" "}
connector-then = Next,{" "}
connector-finally = Finally,{" "}
connector-none = {""}
connector-in-turn = In turn,{" "}
connector-for-their-part = { $number ->
    [one] { $gender ->
        [feminine] For her part,
        [masculine] For his part,
       *[neutral] For their part,
    }
   *[other] For their part,
}{" "}
connector-in-reply = In reply,{" "}
speaker-label = { $honorific }{ $name }{ $function ->
    [none] {""}
   *[other] , { $function }
}{ $organisation ->
    [none] {""}
   *[other] {" "}({ $organisation })
}
speaker-label-subject = { speaker-label }{ $function ->
    [none] {""}
   *[other] ,
}
honorific-mr = { $gender ->
    [feminine] Ms{"\u00A0"}
    [neutral] {""}
   *[masculine] Mr{"\u00A0"}
}
honorific-dr = Dr{"\u00A0"}
honorific-prof = Prof.{"\u00A0"}

speaker-numbered = participant no.{"\u00A0"}{ $place }
speaker-representative = the representative of { $organisation }
speaker-participant = a participant
speaker-hall = a contribution from the floor
# the same speaker again, in a second sentence
speaker-again = { $number ->
    [one] { $gender ->
        [feminine] she
        [masculine] he
       *[neutral] they
    }
   *[other] they
}

# ---- words given as they were said, in a block of their own under this line
quote-note = { $connector }{ $speaker } said:
quote-question = { $connector }{ $speaker } asked the following question:
quote-petition = { $connector }{ $speaker } put forward the following idea for a petition:
join-first = ,{" "}
join-last = , and{" "}
# somebody had the floor, and nothing was noted
took-the-floor = { $connector }{ $speaker } took the floor.
