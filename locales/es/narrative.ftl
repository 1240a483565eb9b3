# Spanish: how what was said is reported. Agreement in number only; gender sits in the article and title of the label. AL() writes a / al
# (never before the article of a proper name written with a capital: "a El Ouatia"); LEAD() writes a word unless the text brings its own.
# neutral: $speaker is the bare full name, without article or title. $speaker is `speaker-label-subject`.
# Mood of $content after que: indicative; past subjunctive after propose, recommend, call-for, demand, commend.

report-affirm = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] afirmó { LEAD("que", $content) }
       *[other] afirmaron { LEAD("que", $content) }
    }
   *[noun] { $number ->
        [one] subrayó { LEAD("", $content) }
       *[other] subrayaron { LEAD("", $content) }
    }
}

also-affirm = { $form ->
    [clause] afirmando { LEAD("que", $content) }
   *[noun] subrayando { LEAD("", $content) }
}

report-indicate = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] señaló { LEAD("que", $content) }
       *[other] señalaron { LEAD("que", $content) }
    }
   *[noun] { $number ->
        [one] se refirió { AL($content) }
       *[other] se refirieron { AL($content) }
    }
}

also-indicate = { $form ->
    [clause] señalando { LEAD("que", $content) }
   *[noun] refiriéndose { AL($content) }
}

report-highlight = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] destacó { LEAD("que", $content) }
       *[other] destacaron { LEAD("que", $content) }
    }
   *[noun] { $number ->
        [one] destacó { LEAD("", $content) }
       *[other] destacaron { LEAD("", $content) }
    }
}

also-highlight = { $form ->
    [clause] destacando { LEAD("que", $content) }
   *[noun] destacando { LEAD("", $content) }
}

report-add = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] añadió { LEAD("que", $content) }
       *[other] añadieron { LEAD("que", $content) }
    }
   *[noun] { $number ->
        [one] añadió { LEAD("", $content) }
       *[other] añadieron { LEAD("", $content) }
    }
}

also-add = { $form ->
    [clause] añadiendo { LEAD("que", $content) }
   *[noun] añadiendo { LEAD("", $content) }
}

report-address = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] expuso { LEAD("que", $content) }
       *[other] expusieron { LEAD("que", $content) }
    }
   *[noun] { $number ->
        [one] abordó { LEAD("", $content) }
       *[other] abordaron { LEAD("", $content) }
    }
}

also-address = { $form ->
    [clause] exponiendo { LEAD("que", $content) }
   *[noun] abordando { LEAD("", $content) }
}

report-touch-on = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] mencionó { LEAD("que", $content) }
       *[other] mencionaron { LEAD("que", $content) }
    }
   *[noun] { $number ->
        [one] hizo referencia { AL($content) }
       *[other] hicieron referencia { AL($content) }
    }
}

also-touch-on = { $form ->
    [clause] mencionando { LEAD("que", $content) }
   *[noun] haciendo referencia { AL($content) }
}

report-insist = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] insistió en { LEAD("que", $content) }
       *[other] insistieron en { LEAD("que", $content) }
    }
   *[noun] { $number ->
        [one] insistió { LEAD("en", $content) }
       *[other] insistieron { LEAD("en", $content) }
    }
}

also-insist = { $form ->
    [clause] insistiendo en { LEAD("que", $content) }
   *[noun] insistiendo { LEAD("en", $content) }
}

report-propose = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] propuso { LEAD("que", $content) }
       *[other] propusieron { LEAD("que", $content) }
    }
   *[noun] { $number ->
        [one] propuso { LEAD("", $content) }
       *[other] propusieron { LEAD("", $content) }
    }
}

also-propose = { $form ->
    [clause] proponiendo { LEAD("que", $content) }
   *[noun] proponiendo { LEAD("", $content) }
}

report-recommend = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] recomendó { LEAD("que", $content) }
       *[other] recomendaron { LEAD("que", $content) }
    }
   *[noun] { $number ->
        [one] recomendó { LEAD("", $content) }
       *[other] recomendaron { LEAD("", $content) }
    }
}

also-recommend = { $form ->
    [clause] recomendando { LEAD("que", $content) }
   *[noun] recomendando { LEAD("", $content) }
}

report-call-for = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] hizo un llamamiento { LEAD("para que", $content) }
       *[other] hicieron un llamamiento { LEAD("para que", $content) }
    }
   *[noun] { $number ->
        [one] hizo un llamamiento { AL($content) }
       *[other] hicieron un llamamiento { AL($content) }
    }
}

also-call-for = { $form ->
    [clause] haciendo un llamamiento { LEAD("para que", $content) }
   *[noun] haciendo un llamamiento { AL($content) }
}

report-clarify = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] precisó { LEAD("que", $content) }
       *[other] precisaron { LEAD("que", $content) }
    }
   *[noun] { $number ->
        [one] aclaró { LEAD("", $content) }
       *[other] aclararon { LEAD("", $content) }
    }
}

also-clarify = { $form ->
    [clause] precisando { LEAD("que", $content) }
   *[noun] aclarando { LEAD("", $content) }
}

report-consider = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] consideró { LEAD("que", $content) }
       *[other] consideraron { LEAD("que", $content) }
    }
   *[noun] { $number ->
        [one] concedió importancia { AL($content) }
       *[other] concedieron importancia { AL($content) }
    }
}

also-consider = { $form ->
    [clause] considerando { LEAD("que", $content) }
   *[noun] concediendo importancia { AL($content) }
}

report-ask = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] preguntó { LEAD("si", $content) }
       *[other] preguntaron { LEAD("si", $content) }
    }
   *[noun] { $number ->
        [one] preguntó { LEAD("por", $content) }
       *[other] preguntaron { LEAD("por", $content) }
    }
}

also-ask = { $form ->
    [clause] preguntando { LEAD("si", $content) }
   *[noun] preguntando { LEAD("por", $content) }
}

report-commend = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] celebró { LEAD("que", $content) }
       *[other] celebraron { LEAD("que", $content) }
    }
   *[noun] { $number ->
        [one] elogió { LEAD("", $content) }
       *[other] elogiaron { LEAD("", $content) }
    }
}

also-commend = { $form ->
    [clause] celebrando { LEAD("que", $content) }
   *[noun] elogiando { LEAD("", $content) }
}

report-recall = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] recordó { LEAD("que", $content) }
       *[other] recordaron { LEAD("que", $content) }
    }
   *[noun] { $number ->
        [one] recordó { LEAD("", $content) }
       *[other] recordaron { LEAD("", $content) }
    }
}

also-recall = { $form ->
    [clause] recordando { LEAD("que", $content) }
   *[noun] recordando { LEAD("", $content) }
}

report-demand = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] pidió { LEAD("que", $content) }
       *[other] pidieron { LEAD("que", $content) }
    }
   *[noun] { $number ->
        [one] reclamó { LEAD("", $content) }
       *[other] reclamaron { LEAD("", $content) }
    }
}

also-demand = { $form ->
    [clause] pidiendo { LEAD("que", $content) }
   *[noun] reclamando { LEAD("", $content) }
}

report-delve = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] explicó { LEAD("que", $content) }
       *[other] explicaron { LEAD("que", $content) }
    }
   *[noun] { $number ->
        [one] profundizó { LEAD("en", $content) }
       *[other] profundizaron { LEAD("en", $content) }
    }
}

also-delve = { $form ->
    [clause] explicando { LEAD("que", $content) }
   *[noun] profundizando { LEAD("en", $content) }
}

report-draw-on = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] se apoyó en el hecho de { LEAD("que", $content) }
       *[other] se apoyaron en el hecho de { LEAD("que", $content) }
    }
   *[noun] { $number ->
        [one] se apoyó { LEAD("en", $content) }
       *[other] se apoyaron { LEAD("en", $content) }
    }
}

also-draw-on = { $form ->
    [clause] apoyándose en el hecho de { LEAD("que", $content) }
   *[noun] apoyándose { LEAD("en", $content) }
}

report-continue = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] prosiguió indicando { LEAD("que", $content) }
       *[other] prosiguieron indicando { LEAD("que", $content) }
    }
   *[noun] { $number ->
        [one] prosiguió refiriéndose { AL($content) }
       *[other] prosiguieron refiriéndose { AL($content) }
    }
}

also-continue = { $form ->
    [clause] prosiguiendo con la indicación de { LEAD("que", $content) }
   *[noun] refiriéndose después { AL($content) }
}

connector-opening = Al inicio del encuentro,{" "}
connector-in-this-context = En este contexto,{" "}
connector-same-context = En el mismo sentido,{" "}
connector-on-the-other-hand = Por otro lado,{" "}
connector-while = Por otra parte,{" "}
connector-also = Asimismo,{" "}
connector-then = A continuación,{" "}
connector-finally = Por último,{" "}
connector-none = {""}
connector-in-turn = A su vez,{" "}
connector-for-their-part = Por su parte,{" "}
connector-in-reply = En respuesta,{" "}
speaker-label = { $honorific }{ $name }{ $function ->
    [none] {""}
   *[other] , { $function }
}{ $organisation ->
    [none] {""}
   *[other] , por { $organisation }
}
speaker-label-subject = { speaker-label }{ $function ->
    [none] { $organisation ->
        [none] {""}
       *[other] ,
    }
   *[other] ,
}
honorific-mr = { $gender ->
    [feminine] la Sra.{"\u00A0"}
    [neutral] {""}
   *[masculine] el Sr.{"\u00A0"}
}
honorific-dr = { $gender ->
    [feminine] la Dra.{"\u00A0"}
    [neutral] {""}
   *[masculine] el Dr.{"\u00A0"}
}
honorific-prof = { $gender ->
    [feminine] la profesora{"\u00A0"}
    [neutral] {""}
   *[masculine] el profesor{"\u00A0"}
}

speaker-numbered = { $gender ->
    [feminine] la participante n.º{"\u00A0"}{ $place }
    [neutral] la persona n.º{"\u00A0"}{ $place }
   *[masculine] el participante n.º{"\u00A0"}{ $place }
}
speaker-representative = { $gender ->
    [feminine] la representante { DE($organisation) }
    [neutral] una intervención en nombre { DE($organisation) }
   *[masculine] el representante { DE($organisation) }
}
speaker-participant = { $gender ->
    [feminine] una participante
    [neutral] una intervención de la sala
   *[masculine] un participante
}
speaker-hall = una intervención de la sala
# the same speaker again, in a second sentence
speaker-again = {""}

# ---- words given as they were said, in a block of their own under this line
quote-note = { $connector }{ $speaker } { $number ->
    [one] declaró
   *[other] declararon
}:
quote-question = { $connector }{ $speaker } { $number ->
    [one] planteó la siguiente pregunta
   *[other] plantearon la siguiente pregunta
}:
quote-petition = { $connector }{ $speaker } { $number ->
    [one] propuso la siguiente idea de petición
   *[other] propusieron la siguiente idea de petición
}:
join-first = ,{" "}
join-last = , y{" "}
# somebody had the floor, and nothing was noted
took-the-floor = { $connector }{ $speaker } { $number ->
    [one] tomó
   *[other] tomaron
} la palabra.
