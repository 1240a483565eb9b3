# French: how what was said is reported. Same variables as the Arabic file. Past participles conjugated with avoir do not agree; with être
# and in pronominal verbs they agree with the subject (revenue, interrogées), except "se sont demandé si".
# neutral: $speaker is the bare full name, without title, or "une intervention de la salle"; every neutral frame uses avoir, so no gender
# is shown. $speaker is `speaker-label-subject` (closes its apposition with a comma).
# QUE($content, before, allows) writes que / qu’ after `before`; FA() writes à / au / aux; LEAD() writes a preposition. None of them repeats
# what the text already begins with. FA() only sees the first noun: with two coordinated nouns the writer repeats the preposition.
# Mood of $content after que: indicative; subjunctive after propose, recommend, call-for, demand, commend.

report-affirm = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] ont affirmé { QUE($content) }
        [two] ont affirmé { QUE($content) }
       *[one] a affirmé { QUE($content) }
    }
   *[noun] { $number ->
        [many] ont souligné { LEAD("", $content) }
        [two] ont souligné { LEAD("", $content) }
       *[one] a souligné { LEAD("", $content) }
    }
}

also-affirm = { $form ->
    [clause] affirmant { QUE($content) }
   *[noun] soulignant { LEAD("", $content) }
}

report-indicate = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] ont indiqué { QUE($content) }
        [two] ont indiqué { QUE($content) }
       *[one] a indiqué { QUE($content) }
    }
   *[noun] { $number ->
        [many] ont évoqué { LEAD("", $content) }
        [two] ont évoqué { LEAD("", $content) }
       *[one] a évoqué { LEAD("", $content) }
    }
}

also-indicate = { $form ->
    [clause] indiquant { QUE($content) }
   *[noun] évoquant { LEAD("", $content) }
}

report-highlight = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] ont fait valoir { QUE($content) }
        [two] ont fait valoir { QUE($content) }
       *[one] a fait valoir { QUE($content) }
    }
   *[noun] { $number ->
        [many] ont mis en exergue { LEAD("", $content) }
        [two] ont mis en exergue { LEAD("", $content) }
       *[one] a mis en exergue { LEAD("", $content) }
    }
}

also-highlight = { $form ->
    [clause] faisant valoir { QUE($content) }
   *[noun] mettant en exergue { LEAD("", $content) }
}

report-add = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] ont ajouté { QUE($content) }
        [two] ont ajouté { QUE($content) }
       *[one] a ajouté { QUE($content) }
    }
   *[noun] { $number ->
        [many] ont ajouté { LEAD("", $content) }
        [two] ont ajouté { LEAD("", $content) }
       *[one] a ajouté { LEAD("", $content) }
    }
}

also-add = { $form ->
    [clause] ajoutant { QUE($content) }
   *[noun] ajoutant { LEAD("", $content) }
}

report-address = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] ont exposé { QUE($content) }
        [two] ont exposé { QUE($content) }
       *[one] a exposé { QUE($content) }
    }
   *[noun] { $number ->
        [many] ont abordé { LEAD("", $content) }
        [two] ont abordé { LEAD("", $content) }
       *[one] a abordé { LEAD("", $content) }
    }
}

also-address = { $form ->
    [clause] exposant { QUE($content) }
   *[noun] abordant { LEAD("", $content) }
}

report-touch-on = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] ont relevé { QUE($content) }
        [two] ont relevé { QUE($content) }
       *[one] a relevé { QUE($content) }
    }
   *[noun] { $number ->
        [many] { $gender ->
            [masculine] sont revenus { LEAD("sur", $content) }
            [neutral] ont évoqué { LEAD("", $content) }
           *[feminine] sont revenues { LEAD("sur", $content) }
        }
        [two] { $gender ->
            [masculine] sont revenus { LEAD("sur", $content) }
            [neutral] ont évoqué { LEAD("", $content) }
           *[feminine] sont revenues { LEAD("sur", $content) }
        }
       *[one] { $gender ->
            [masculine] est revenu { LEAD("sur", $content) }
            [neutral] a évoqué { LEAD("", $content) }
           *[feminine] est revenue { LEAD("sur", $content) }
        }
    }
}

also-touch-on = { $form ->
    [clause] relevant { QUE($content) }
   *[noun] revenant { LEAD("sur", $content) }
}

report-insist = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] ont insisté { QUE($content, "sur le fait") }
        [two] ont insisté { QUE($content, "sur le fait") }
       *[one] a insisté { QUE($content, "sur le fait") }
    }
   *[noun] { $number ->
        [many] ont insisté { LEAD("sur", $content) }
        [two] ont insisté { LEAD("sur", $content) }
       *[one] a insisté { LEAD("sur", $content) }
    }
}

also-insist = { $form ->
    [clause] insistant { QUE($content, "sur le fait") }
   *[noun] insistant { LEAD("sur", $content) }
}

report-propose = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] ont proposé { QUE($content, "", "de") }
        [two] ont proposé { QUE($content, "", "de") }
       *[one] a proposé { QUE($content, "", "de") }
    }
   *[noun] { $number ->
        [many] ont proposé { LEAD("", $content) }
        [two] ont proposé { LEAD("", $content) }
       *[one] a proposé { LEAD("", $content) }
    }
}

also-propose = { $form ->
    [clause] proposant { QUE($content, "", "de") }
   *[noun] proposant { LEAD("", $content) }
}

report-recommend = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] ont recommandé { QUE($content, "", "de") }
        [two] ont recommandé { QUE($content, "", "de") }
       *[one] a recommandé { QUE($content, "", "de") }
    }
   *[noun] { $number ->
        [many] ont recommandé { LEAD("", $content) }
        [two] ont recommandé { LEAD("", $content) }
       *[one] a recommandé { LEAD("", $content) }
    }
}

also-recommend = { $form ->
    [clause] recommandant { QUE($content, "", "de") }
   *[noun] recommandant { LEAD("", $content) }
}

report-call-for = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] ont appelé { QUE($content, "à ce") }
        [two] ont appelé { QUE($content, "à ce") }
       *[one] a appelé { QUE($content, "à ce") }
    }
   *[noun] { $number ->
        [many] ont appelé { FA($content) }
        [two] ont appelé { FA($content) }
       *[one] a appelé { FA($content) }
    }
}

also-call-for = { $form ->
    [clause] appelant { QUE($content, "à ce") }
   *[noun] appelant { FA($content) }
}

report-clarify = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] ont précisé { QUE($content) }
        [two] ont précisé { QUE($content) }
       *[one] a précisé { QUE($content) }
    }
   *[noun] { $number ->
        [many] ont précisé { LEAD("", $content) }
        [two] ont précisé { LEAD("", $content) }
       *[one] a précisé { LEAD("", $content) }
    }
}

also-clarify = { $form ->
    [clause] précisant { QUE($content) }
   *[noun] précisant { LEAD("", $content) }
}

report-consider = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] ont estimé { QUE($content) }
        [two] ont estimé { QUE($content) }
       *[one] a estimé { QUE($content) }
    }
   *[noun] { $number ->
        [many] ont accordé de l’importance { FA($content) }
        [two] ont accordé de l’importance { FA($content) }
       *[one] a accordé de l’importance { FA($content) }
    }
}

also-consider = { $form ->
    [clause] estimant { QUE($content) }
   *[noun] accordant de l’importance { FA($content) }
}

report-ask = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] { $gender ->
            [neutral] ont soulevé la question de savoir { LEAD("si", $content) }
           *[other] se sont demandé { LEAD("si", $content) }
        }
        [two] { $gender ->
            [neutral] ont soulevé la question de savoir { LEAD("si", $content) }
           *[other] se sont demandé { LEAD("si", $content) }
        }
       *[one] { $gender ->
            [neutral] a soulevé la question de savoir { LEAD("si", $content) }
           *[other] s’est demandé { LEAD("si", $content) }
        }
    }
   *[noun] { $number ->
        [many] { $gender ->
            [masculine] se sont interrogés { LEAD("sur", $content) }
            [neutral] ont soulevé une question { LEAD("sur", $content) }
           *[feminine] se sont interrogées { LEAD("sur", $content) }
        }
        [two] { $gender ->
            [masculine] se sont interrogés { LEAD("sur", $content) }
            [neutral] ont soulevé une question { LEAD("sur", $content) }
           *[feminine] se sont interrogées { LEAD("sur", $content) }
        }
       *[one] { $gender ->
            [masculine] s’est interrogé { LEAD("sur", $content) }
            [neutral] a soulevé une question { LEAD("sur", $content) }
           *[feminine] s’est interrogée { LEAD("sur", $content) }
        }
    }
}

also-ask = { $form ->
    [clause] se demandant { LEAD("si", $content) }
   *[noun] s’interrogeant { LEAD("sur", $content) }
}

report-commend = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] { $gender ->
            [masculine] se sont félicités { QUE($content) }
            [neutral] ont salué { QUE($content, "le fait") }
           *[feminine] se sont félicitées { QUE($content) }
        }
        [two] { $gender ->
            [masculine] se sont félicités { QUE($content) }
            [neutral] ont salué { QUE($content, "le fait") }
           *[feminine] se sont félicitées { QUE($content) }
        }
       *[one] { $gender ->
            [masculine] s’est félicité { QUE($content) }
            [neutral] a salué { QUE($content, "le fait") }
           *[feminine] s’est félicitée { QUE($content) }
        }
    }
   *[noun] { $number ->
        [many] ont salué { LEAD("", $content) }
        [two] ont salué { LEAD("", $content) }
       *[one] a salué { LEAD("", $content) }
    }
}

also-commend = { $form ->
    [clause] se félicitant { QUE($content) }
   *[noun] saluant { LEAD("", $content) }
}

report-recall = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] ont rappelé { QUE($content) }
        [two] ont rappelé { QUE($content) }
       *[one] a rappelé { QUE($content) }
    }
   *[noun] { $number ->
        [many] ont rappelé { LEAD("", $content) }
        [two] ont rappelé { LEAD("", $content) }
       *[one] a rappelé { LEAD("", $content) }
    }
}

also-recall = { $form ->
    [clause] rappelant { QUE($content) }
   *[noun] rappelant { LEAD("", $content) }
}

report-demand = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] ont demandé { QUE($content, "", "de") }
        [two] ont demandé { QUE($content, "", "de") }
       *[one] a demandé { QUE($content, "", "de") }
    }
   *[noun] { $number ->
        [many] ont réclamé { LEAD("", $content) }
        [two] ont réclamé { LEAD("", $content) }
       *[one] a réclamé { LEAD("", $content) }
    }
}

also-demand = { $form ->
    [clause] demandant { QUE($content, "", "de") }
   *[noun] réclamant { LEAD("", $content) }
}

report-delve = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] ont expliqué { QUE($content) }
        [two] ont expliqué { QUE($content) }
       *[one] a expliqué { QUE($content) }
    }
   *[noun] { $number ->
        [many] { $gender ->
            [masculine] se sont penchés { LEAD("sur", $content) }
            [neutral] ont approfondi { LEAD("", $content) }
           *[feminine] se sont penchées { LEAD("sur", $content) }
        }
        [two] { $gender ->
            [masculine] se sont penchés { LEAD("sur", $content) }
            [neutral] ont approfondi { LEAD("", $content) }
           *[feminine] se sont penchées { LEAD("sur", $content) }
        }
       *[one] { $gender ->
            [masculine] s’est penché { LEAD("sur", $content) }
            [neutral] a approfondi { LEAD("", $content) }
           *[feminine] s’est penchée { LEAD("sur", $content) }
        }
    }
}

also-delve = { $form ->
    [clause] expliquant { QUE($content) }
   *[noun] se penchant { LEAD("sur", $content) }
}

report-draw-on = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [many] ont invoqué { QUE($content, "le fait") }
        [two] ont invoqué { QUE($content, "le fait") }
       *[one] a invoqué { QUE($content, "le fait") }
    }
   *[noun] { $number ->
        [many] { $gender ->
            [masculine] se sont appuyés { LEAD("sur", $content) }
            [neutral] ont invoqué { LEAD("", $content) }
           *[feminine] se sont appuyées { LEAD("sur", $content) }
        }
        [two] { $gender ->
            [masculine] se sont appuyés { LEAD("sur", $content) }
            [neutral] ont invoqué { LEAD("", $content) }
           *[feminine] se sont appuyées { LEAD("sur", $content) }
        }
       *[one] { $gender ->
            [masculine] s’est appuyé { LEAD("sur", $content) }
            [neutral] a invoqué { LEAD("", $content) }
           *[feminine] s’est appuyée { LEAD("sur", $content) }
        }
    }
}

also-draw-on = { $form ->
    [clause] invoquant { QUE($content, "le fait") }
   *[noun] s’appuyant { LEAD("sur", $content) }
}

report-continue = { $connector }{ $speaker } { $form ->
    [clause] { $number ->
        [one] a poursuivi en indiquant { QUE($content) }
       *[other] ont poursuivi en indiquant { QUE($content) }
    }
   *[noun] { $number ->
        [one] a poursuivi en évoquant { LEAD("", $content) }
       *[other] ont poursuivi en évoquant { LEAD("", $content) }
    }
}

also-continue = { $form ->
    [clause] poursuivant en indiquant { QUE($content) }
   *[noun] poursuivant en évoquant { LEAD("", $content) }
}

connector-opening = À l’ouverture de la rencontre,{" "}
connector-in-this-context = Dans ce contexte,{" "}
connector-same-context = Dans le même ordre d’idées,{" "}
connector-on-the-other-hand = Par ailleurs,{" "}
connector-while = { $number ->
    [one] De son côté,
   *[other] De leur côté,
}{" "}
connector-also = En outre,{" "}
connector-then = Ensuite,{" "}
connector-finally = Enfin,{" "}
connector-none = {""}
connector-in-turn = { $number ->
    [one] À son tour,
   *[other] À leur tour,
}{" "}
connector-for-their-part = { $number ->
    [one] Pour sa part,
   *[other] Pour leur part,
}{" "}
connector-in-reply = En réponse,{" "}
speaker-label = { $honorific }{ $name }{ $function ->
    [none] {""}
   *[other] , { $function }
}{ $organisation ->
    [none] {""}
   *[other] , représentant { $organisation }
}
speaker-label-subject = { speaker-label }{ $function ->
    [none] { $organisation ->
        [none] {""}
       *[other] ,
    }
   *[other] ,
}
honorific-mr = { $gender ->
    [feminine] Mme{"\u00A0"}
    [neutral] {""}
   *[masculine] M.{"\u00A0"}
}
honorific-dr = Dr{"\u00A0"}
honorific-prof = Pr{"\u00A0"}

speaker-numbered = { $gender ->
    [feminine] la participante n°{"\u00A0"}{ $place }
    [neutral] la personne n°{"\u00A0"}{ $place }
   *[masculine] le participant n°{"\u00A0"}{ $place }
}
speaker-representative = { $gender ->
    [feminine] la représentante { DE($organisation) }
    [neutral] une intervention au nom { DE($organisation) }
   *[masculine] le représentant { DE($organisation) }
}
speaker-participant = { $gender ->
    [feminine] une participante
    [neutral] une intervention de la salle
   *[masculine] un participant
}
speaker-hall = une intervention de la salle
# the same speaker again, in a second sentence
speaker-again = { $number ->
    [one] { $gender ->
        [feminine] elle
       *[other] il
    }
   *[other] { $gender ->
        [feminine] elles
       *[other] ils
    }
}

# ---- words given as they were said, in a block of their own under this line
quote-note = { $connector }{ $speaker } { $number ->
    [one] a déclaré
   *[other] ont déclaré
}{"\u00A0"}:
quote-question = { $connector }{ $speaker } { $number ->
    [one] a posé la question suivante
   *[other] ont posé la question suivante
}{"\u00A0"}:
quote-petition = { $connector }{ $speaker } { $number ->
    [one] a proposé l’idée de pétition suivante
   *[other] ont proposé l’idée de pétition suivante
}{"\u00A0"}:
join-first = ,{" "}
join-last = , et{" "}
# somebody had the floor, and nothing was noted
took-the-floor = { $connector }{ $speaker } { $number ->
    [one] a pris
   *[other] ont pris
} la parole.
