# Arabic (ar-MA): how what was said is reported. $gender feminine|masculine|neutral is the grammatical gender of the speaker's label, not the
# statistical sex; $number one|two|many; $form noun|clause; $speaker, $content, $connector may be empty.
# Verb first, so the finite verb agrees in gender only; the participle of a continuation agrees in gender and number.
# neutral: an impersonal construction, or "the intervention of X" as subject, no gender shown. In the neutral frames $speaker is
# `speaker-label` (open, no closing comma); elsewhere it is `speaker-label-subject`.
# LEAD("particle", $content) writes the particle, or leaves it to the text when the text brings its own. BI() glues the proclitic ب.
# What $content is, word for word as the secretary wrote it:
#   noun   a noun phrase (masdar first where possible: "تفعيل آلية العرائض");
#   clause nominal sentence after أنّ, "الجمعية منخرطة في لجنة الإشراف"; after propose, recommend, call-for, demand: a verb in the
#          subjunctive, "تُحدث الجماعة فضاء للتواصل"; after ask: its own كان / كانت.
# Never use "كون" in a frame: it would put the predicate in the accusative.

report-affirm = { $connector }{ $gender ->
    [feminine] أكدت { $speaker }
    [neutral] تم التأكيد، في مداخلة { $speaker }،
   *[masculine] أكد { $speaker }
} { $form ->
    [clause] { $gender ->
        [neutral] { LEAD("على أن", $content) }
       *[other] { LEAD("أن", $content) }
    }
   *[noun] { LEAD("على", $content) }
}

also-affirm = { $number ->
    [two] { $gender ->
        [feminine] مؤكدتين
        [neutral] مع التأكيد
       *[masculine] مؤكدين
    }
    [many] { $gender ->
        [feminine] مؤكدات
        [neutral] مع التأكيد
       *[masculine] مؤكدين
    }
   *[one] { $gender ->
        [feminine] مؤكدة
        [neutral] مع التأكيد
       *[masculine] مؤكدا
    }
} { $form ->
    [clause] { $gender ->
        [neutral] { LEAD("على أن", $content) }
       *[other] { LEAD("أن", $content) }
    }
   *[noun] { LEAD("على", $content) }
}

report-indicate = { $connector }{ $gender ->
    [feminine] أشارت { $speaker }
    [neutral] تمت الإشارة، في مداخلة { $speaker }،
   *[masculine] أشار { $speaker }
} { $form ->
    [clause] { LEAD("إلى أن", $content) }
   *[noun] { LEAD("إلى", $content) }
}

also-indicate = { $number ->
    [two] { $gender ->
        [feminine] مشيرتين
        [neutral] مع الإشارة
       *[masculine] مشيرين
    }
    [many] { $gender ->
        [feminine] مشيرات
        [neutral] مع الإشارة
       *[masculine] مشيرين
    }
   *[one] { $gender ->
        [feminine] مشيرة
        [neutral] مع الإشارة
       *[masculine] مشيرا
    }
} { $form ->
    [clause] { LEAD("إلى أن", $content) }
   *[noun] { LEAD("إلى", $content) }
}

report-highlight = { $connector }{ $gender ->
    [feminine] أبرزت { $speaker }
    [neutral] أبرزت مداخلة { $speaker }
   *[masculine] أبرز { $speaker }
} { $form ->
    [clause] { LEAD("أن", $content) }
   *[noun] { LEAD("", $content) }
}

also-highlight = { $number ->
    [two] { $gender ->
        [feminine] مبرزتين
        [neutral] مع إبراز
       *[masculine] مبرزين
    }
    [many] { $gender ->
        [feminine] مبرزات
        [neutral] مع إبراز
       *[masculine] مبرزين
    }
   *[one] { $gender ->
        [feminine] مبرزة
        [neutral] مع إبراز
       *[masculine] مبرزا
    }
} { $form ->
    [clause] { LEAD("أن", $content) }
   *[noun] { LEAD("", $content) }
}

report-add = { $connector }{ $gender ->
    [feminine] أضافت { $speaker }
    [neutral] أضافت مداخلة { $speaker }
   *[masculine] أضاف { $speaker }
} { $form ->
    [clause] { LEAD("أن", $content) }
   *[noun] { LEAD("", $content) }
}

also-add = { $number ->
    [two] { $gender ->
        [feminine] مضيفتين
        [neutral] مع إضافة
       *[masculine] مضيفين
    }
    [many] { $gender ->
        [feminine] مضيفات
        [neutral] مع إضافة
       *[masculine] مضيفين
    }
   *[one] { $gender ->
        [feminine] مضيفة
        [neutral] مع إضافة
       *[masculine] مضيفا
    }
} { $form ->
    [clause] { LEAD("أن", $content) }
   *[noun] { LEAD("", $content) }
}

report-address = { $connector }{ $gender ->
    [feminine] تطرقت { $speaker }
    [neutral] تم التطرق، في مداخلة { $speaker }،
   *[masculine] تطرق { $speaker }
} { $form ->
    [clause] { LEAD("إلى أن", $content) }
   *[noun] { LEAD("إلى", $content) }
}

also-address = { $number ->
    [two] { $gender ->
        [feminine] متطرقتين
        [neutral] مع التطرق
       *[masculine] متطرقين
    }
    [many] { $gender ->
        [feminine] متطرقات
        [neutral] مع التطرق
       *[masculine] متطرقين
    }
   *[one] { $gender ->
        [feminine] متطرقة
        [neutral] مع التطرق
       *[masculine] متطرقا
    }
} { $form ->
    [clause] { LEAD("إلى أن", $content) }
   *[noun] { LEAD("إلى", $content) }
}

report-touch-on = { $connector }{ $gender ->
    [feminine] عرجت { $speaker }
    [neutral] تم التعريج، في مداخلة { $speaker }،
   *[masculine] عرج { $speaker }
} { $form ->
    [clause] { LEAD("على فكرة أن", $content) }
   *[noun] { LEAD("على", $content) }
}

also-touch-on = { $number ->
    [two] { $gender ->
        [feminine] معرجتين
        [neutral] مع التعريج
       *[masculine] معرجين
    }
    [many] { $gender ->
        [feminine] معرجات
        [neutral] مع التعريج
       *[masculine] معرجين
    }
   *[one] { $gender ->
        [feminine] معرجة
        [neutral] مع التعريج
       *[masculine] معرجا
    }
} { $form ->
    [clause] { LEAD("على فكرة أن", $content) }
   *[noun] { LEAD("على", $content) }
}

report-insist = { $connector }{ $gender ->
    [feminine] شددت { $speaker }
    [neutral] تم التشديد، في مداخلة { $speaker }،
   *[masculine] شدد { $speaker }
} { $form ->
    [clause] { LEAD("على أن", $content) }
   *[noun] { LEAD("على", $content) }
}

also-insist = { $number ->
    [two] { $gender ->
        [feminine] مشددتين
        [neutral] مع التشديد
       *[masculine] مشددين
    }
    [many] { $gender ->
        [feminine] مشددات
        [neutral] مع التشديد
       *[masculine] مشددين
    }
   *[one] { $gender ->
        [feminine] مشددة
        [neutral] مع التشديد
       *[masculine] مشددا
    }
} { $form ->
    [clause] { LEAD("على أن", $content) }
   *[noun] { LEAD("على", $content) }
}

report-propose = { $connector }{ $gender ->
    [feminine] اقترحت { $speaker }
    [neutral] ورد في مداخلة { $speaker } اقتراح
   *[masculine] اقترح { $speaker }
} { $form ->
    [clause] { $gender ->
        [neutral] { LEAD("بأن", $content) }
       *[other] { LEAD("أن", $content) }
    }
   *[noun] { LEAD("", $content) }
}

also-propose = { $number ->
    [two] { $gender ->
        [feminine] مقترحتين
        [neutral] مع اقتراح
       *[masculine] مقترحين
    }
    [many] { $gender ->
        [feminine] مقترحات
        [neutral] مع اقتراح
       *[masculine] مقترحين
    }
   *[one] { $gender ->
        [feminine] مقترحة
        [neutral] مع اقتراح
       *[masculine] مقترحا
    }
} { $form ->
    [clause] { LEAD("أن", $content) }
   *[noun] { LEAD("", $content) }
}

report-recommend = { $connector }{ $gender ->
    [feminine] أوصت { $speaker }
    [neutral] تمت التوصية، في مداخلة { $speaker }،
   *[masculine] أوصى { $speaker }
} { $form ->
    [clause] { LEAD("بأن", $content) }
   *[noun] { BI($content) }
}

also-recommend = { $number ->
    [two] { $gender ->
        [feminine] موصيتين
        [neutral] مع التوصية
       *[masculine] موصيين
    }
    [many] { $gender ->
        [feminine] موصيات
        [neutral] مع التوصية
       *[masculine] موصين
    }
   *[one] { $gender ->
        [feminine] موصية
        [neutral] مع التوصية
       *[masculine] موصيا
    }
} { $form ->
    [clause] { LEAD("بأن", $content) }
   *[noun] { BI($content) }
}

report-call-for = { $connector }{ $gender ->
    [feminine] دعت { $speaker }
    [neutral] تمت الدعوة، في مداخلة { $speaker }،
   *[masculine] دعا { $speaker }
} { $form ->
    [clause] { LEAD("إلى أن", $content) }
   *[noun] { LEAD("إلى", $content) }
}

also-call-for = { $number ->
    [two] { $gender ->
        [feminine] داعيتين
        [neutral] مع الدعوة
       *[masculine] داعيين
    }
    [many] { $gender ->
        [feminine] داعيات
        [neutral] مع الدعوة
       *[masculine] داعين
    }
   *[one] { $gender ->
        [feminine] داعية
        [neutral] مع الدعوة
       *[masculine] داعيا
    }
} { $form ->
    [clause] { LEAD("إلى أن", $content) }
   *[noun] { LEAD("إلى", $content) }
}

report-clarify = { $connector }{ $gender ->
    [feminine] أوضحت { $speaker }
    [neutral] أوضحت مداخلة { $speaker }
   *[masculine] أوضح { $speaker }
} { $form ->
    [clause] { LEAD("أن", $content) }
   *[noun] { LEAD("", $content) }
}

also-clarify = { $number ->
    [two] { $gender ->
        [feminine] موضحتين
        [neutral] مع توضيح
       *[masculine] موضحين
    }
    [many] { $gender ->
        [feminine] موضحات
        [neutral] مع توضيح
       *[masculine] موضحين
    }
   *[one] { $gender ->
        [feminine] موضحة
        [neutral] مع توضيح
       *[masculine] موضحا
    }
} { $form ->
    [clause] { LEAD("أن", $content) }
   *[noun] { LEAD("", $content) }
}

report-consider = { $connector }{ $gender ->
    [feminine] اعتبرت { $speaker }
    [neutral] اعتبرت مداخلة { $speaker }
   *[masculine] اعتبر { $speaker }
} { $form ->
    [clause] { LEAD("أن", $content) }
   *[noun] { LEAD("أن من المهم", $content) }
}

also-consider = { $number ->
    [two] { $gender ->
        [feminine] معتبرتين
        [neutral] مع اعتبار
       *[masculine] معتبرين
    }
    [many] { $gender ->
        [feminine] معتبرات
        [neutral] مع اعتبار
       *[masculine] معتبرين
    }
   *[one] { $gender ->
        [feminine] معتبرة
        [neutral] مع اعتبار
       *[masculine] معتبرا
    }
} { $form ->
    [clause] { LEAD("أن", $content) }
   *[noun] { LEAD("أن من المهم", $content) }
}

report-ask = { $connector }{ $gender ->
    [feminine] تساءلت { $speaker }
    [neutral] تم التساؤل، في مداخلة { $speaker }،
   *[masculine] تساءل { $speaker }
} { $form ->
    [clause] { LEAD("عما إذا", $content) }
   *[noun] { LEAD("عن", $content) }
}

also-ask = { $number ->
    [two] { $gender ->
        [feminine] متسائلتين
        [neutral] مع التساؤل
       *[masculine] متسائلين
    }
    [many] { $gender ->
        [feminine] متسائلات
        [neutral] مع التساؤل
       *[masculine] متسائلين
    }
   *[one] { $gender ->
        [feminine] متسائلة
        [neutral] مع التساؤل
       *[masculine] متسائلا
    }
} { $form ->
    [clause] { LEAD("عما إذا", $content) }
   *[noun] { LEAD("عن", $content) }
}

report-commend = { $connector }{ $gender ->
    [feminine] نوهت { $speaker }
    [neutral] تم التنويه، في مداخلة { $speaker }،
   *[masculine] نوه { $speaker }
} { $form ->
    [clause] { LEAD("بأن", $content) }
   *[noun] { BI($content) }
}

also-commend = { $number ->
    [two] { $gender ->
        [feminine] منوهتين
        [neutral] مع التنويه
       *[masculine] منوهين
    }
    [many] { $gender ->
        [feminine] منوهات
        [neutral] مع التنويه
       *[masculine] منوهين
    }
   *[one] { $gender ->
        [feminine] منوهة
        [neutral] مع التنويه
       *[masculine] منوها
    }
} { $form ->
    [clause] { LEAD("بأن", $content) }
   *[noun] { BI($content) }
}

report-recall = { $connector }{ $gender ->
    [feminine] ذكّرت { $speaker }
    [neutral] تم التذكير، في مداخلة { $speaker }،
   *[masculine] ذكّر { $speaker }
} { $form ->
    [clause] { LEAD("بأن", $content) }
   *[noun] { BI($content) }
}

also-recall = { $number ->
    [two] { $gender ->
        [feminine] مذكّرتين
        [neutral] مع التذكير
       *[masculine] مذكّرين
    }
    [many] { $gender ->
        [feminine] مذكّرات
        [neutral] مع التذكير
       *[masculine] مذكّرين
    }
   *[one] { $gender ->
        [feminine] مذكّرة
        [neutral] مع التذكير
       *[masculine] مذكّرا
    }
} { $form ->
    [clause] { LEAD("بأن", $content) }
   *[noun] { BI($content) }
}

report-demand = { $connector }{ $gender ->
    [feminine] طالبت { $speaker }
    [neutral] تمت المطالبة، في مداخلة { $speaker }،
   *[masculine] طالب { $speaker }
} { $form ->
    [clause] { LEAD("بأن", $content) }
   *[noun] { BI($content) }
}

also-demand = { $number ->
    [two] { $gender ->
        [feminine] مطالبتين
        [neutral] مع المطالبة
       *[masculine] مطالبين
    }
    [many] { $gender ->
        [feminine] مطالبات
        [neutral] مع المطالبة
       *[masculine] مطالبين
    }
   *[one] { $gender ->
        [feminine] مطالبة
        [neutral] مع المطالبة
       *[masculine] مطالبا
    }
} { $form ->
    [clause] { LEAD("بأن", $content) }
   *[noun] { BI($content) }
}

report-delve = { $connector }{ $gender ->
    [feminine] خاضت { $speaker }
    [neutral] تم الخوض، في مداخلة { $speaker }،
   *[masculine] خاض { $speaker }
} { $form ->
    [clause] { LEAD("في فكرة أن", $content) }
   *[noun] { LEAD("في", $content) }
}

also-delve = { $number ->
    [two] { $gender ->
        [feminine] خائضتين
        [neutral] مع الخوض
       *[masculine] خائضين
    }
    [many] { $gender ->
        [feminine] خائضات
        [neutral] مع الخوض
       *[masculine] خائضين
    }
   *[one] { $gender ->
        [feminine] خائضة
        [neutral] مع الخوض
       *[masculine] خائضا
    }
} { $form ->
    [clause] { LEAD("في فكرة أن", $content) }
   *[noun] { LEAD("في", $content) }
}

report-draw-on = { $connector }{ $gender ->
    [feminine] استندت { $speaker }
    [neutral] تم الاستناد، في مداخلة { $speaker }،
   *[masculine] استند { $speaker }
} { $form ->
    [clause] { LEAD("إلى أن", $content) }
   *[noun] { LEAD("إلى", $content) }
}

also-draw-on = { $number ->
    [two] { $gender ->
        [feminine] مستندتين
        [neutral] مع الاستناد
       *[masculine] مستندين
    }
    [many] { $gender ->
        [feminine] مستندات
        [neutral] مع الاستناد
       *[masculine] مستندين
    }
   *[one] { $gender ->
        [feminine] مستندة
        [neutral] مع الاستناد
       *[masculine] مستندا
    }
} { $form ->
    [clause] { LEAD("إلى أن", $content) }
   *[noun] { LEAD("إلى", $content) }
}

# What goes on from what was just said has no particle of its own: a clause follows أن, anything else is given as words.
report-continue = { $connector }{ $gender ->
    [feminine] استرسلت { $speaker }
    [neutral] تم الاسترسال، في مداخلة { $speaker }،
   *[masculine] استرسل { $speaker }
} { $form ->
    [clause] { $gender ->
        [neutral] { LEAD("بأن", $content) }
       *[other] { LEAD("أن", $content) }
    }
   *[noun] بالقول: «{ $content }»
}

also-continue = { $number ->
    [two] { $gender ->
        [feminine] مسترسلتين
        [neutral] مع الاسترسال
       *[masculine] مسترسلين
    }
    [many] { $gender ->
        [feminine] مسترسلات
        [neutral] مع الاسترسال
       *[masculine] مسترسلين
    }
   *[one] { $gender ->
        [feminine] مسترسلة
        [neutral] مع الاسترسال
       *[masculine] مسترسلا
    }
} { $form ->
    [clause] { $gender ->
        [neutral] { LEAD("بأن", $content) }
       *[other] { LEAD("أن", $content) }
    }
   *[noun] بالقول: «{ $content }»
}

connector-opening = في مستهل هذا اللقاء،{" "}
connector-in-this-context = وفي هذا السياق،{" "}
connector-same-context = وفي السياق ذاته،{" "}
connector-on-the-other-hand = من جهة أخرى،{" "}
connector-while = فيما{" "}
connector-also = كما{" "}
connector-then = بعد ذلك،{" "}
connector-finally = وفي الأخير،{" "}
connector-none = {""}
connector-in-turn = { $number ->
    [two] { $gender ->
        [neutral] كذلك
       *[other] بدورهما
    }
    [many] { $gender ->
        [feminine] بدورهن
        [neutral] كذلك
       *[masculine] بدورهم
    }
   *[one] { $gender ->
        [feminine] بدورها
        [neutral] كذلك
       *[masculine] بدوره
    }
}،{" "}
connector-for-their-part = { $number ->
    [two] { $gender ->
        [neutral] من جهة ثانية
       *[other] من جهتهما
    }
    [many] { $gender ->
        [feminine] من جهتهن
        [neutral] من جهة ثانية
       *[masculine] من جهتهم
    }
   *[one] { $gender ->
        [feminine] من جهتها
        [neutral] من جهة ثانية
       *[masculine] من جهته
    }
}،{" "}
connector-in-reply = { $number ->
    [two] { $gender ->
        [neutral] وفي معرض الرد
       *[other] وفي معرض ردهما
    }
    [many] { $gender ->
        [feminine] وفي معرض ردهن
        [neutral] وفي معرض الرد
       *[masculine] وفي معرض ردهم
    }
   *[one] { $gender ->
        [feminine] وفي معرض ردها
        [neutral] وفي معرض الرد
       *[masculine] وفي معرض رده
    }
}،{" "}
speaker-label = { $honorific }{ $name }{ $function ->
    [none] {""}
   *[other] ، { $function }
}{ $organisation ->
    [none] {""}
   *[other] { $function ->
        [none] {" "}عن { $organisation }
       *[other] ، عن { $organisation }
    }
}
speaker-label-subject = { speaker-label }{ $function ->
    [none] {""}
   *[other] ،
}
honorific-mr = { $gender ->
    [feminine] السيدة{"\u00A0"}
    [neutral] {""}
   *[masculine] السيد{"\u00A0"}
}
honorific-dr = { $gender ->
    [feminine] الدكتورة{"\u00A0"}
    [neutral] د.{"\u00A0"}
   *[masculine] الدكتور{"\u00A0"}
}
honorific-prof = { $gender ->
    [feminine] الأستاذة{"\u00A0"}
    [neutral] {""}
   *[masculine] الأستاذ{"\u00A0"}
}

# ---- speakers who are not named by their name
# the number stands for a name that was forgotten
speaker-numbered = { $gender ->
    [feminine] المشاركة رقم{"\u00A0"}{ $place }
    [neutral] مشارك رقم{"\u00A0"}{ $place }
   *[masculine] المشارك رقم{"\u00A0"}{ $place }
}
speaker-representative = { $gender ->
    [feminine] ممثلة { $organisation }
    [neutral] تمثيلية { $organisation }
   *[masculine] ممثل { $organisation }
}
speaker-participant = { $gender ->
    [feminine] إحدى المشاركات
    [neutral] من القاعة
   *[masculine] أحد المشاركين
}
speaker-hall = من القاعة
# the same speaker again, in a second sentence
speaker-again = {""}

# ---- words given as they were said, in a block of their own under this line
quote-note = { $connector }{ $gender ->
    [feminine] قالت { $speaker }
    [neutral] ورد في مداخلة { $speaker } ما يلي
   *[masculine] قال { $speaker }
}:
quote-question = { $connector }{ $gender ->
    [feminine] طرحت { $speaker } السؤال التالي
    [neutral] ورد في مداخلة { $speaker } السؤال التالي
   *[masculine] طرح { $speaker } السؤال التالي
}:
quote-petition = { $connector }{ $gender ->
    [feminine] اقترحت { $speaker } فكرة العريضة التالية
    [neutral] وردت في مداخلة { $speaker } فكرة العريضة التالية
   *[masculine] اقترح { $speaker } فكرة العريضة التالية
}:
# how the participles of a sentence are joined
join-first = ،{" "}
join-last = ، و
# somebody had the floor, and nothing was noted
took-the-floor = { $connector }{ $gender ->
    [feminine] تناولت { $speaker } الكلمة
    [neutral] تم تناول الكلمة في مداخلة { $speaker }
   *[masculine] تناول { $speaker } الكلمة
}.
