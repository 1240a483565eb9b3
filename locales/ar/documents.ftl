# What documents say around the record: titles, sections, heads of columns, closing, sheets.

# Titles. $axis is none when the workshop has no axis.
minutes-title = محضر اللقاء { ordinal-m }{ $axis ->
    [none] {""}
   *[other] {" "}في محور «{ $axis }»
}
attendance-title = لائحة الحضور في اللقاء { ordinal-m }{ $axis ->
    [none] {""}
   *[other] {" "}في محور «{ $axis }»
}
invitations-title = لائحة المدعوين إلى اللقاء { ordinal-m }{ $axis ->
    [none] {""}
   *[other] {" "}في محور «{ $axis }»
}
list-title = جدول توصيات اللقاء { ordinal-m }{ $axis ->
    [none] {""}
   *[other] {" "}في محور «{ $axis }»
}
pack-title = ملف اللجنة: توصيات اللقاء { ordinal-m }{ $axis ->
    [none] {""}
   *[other] {" "}في محور «{ $axis }»
}
badges-title = شارات المشاركين في اللقاء { ordinal-m }{ $axis ->
    [none] {""}
   *[other] {" "}في محور «{ $axis }»
}
# On a card, where there is little room. It begins a line.
badges-occasion = اللقاء { ordinal-m }{ $axis ->
    [none] {""}
   *[other] {" "}· { $axis }
}
programme-line = في إطار برنامج «{ $programme }»{ $years ->
    [none] {""}
   *[other] {" "}{ $years }
}
ordinal-m = { $n ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    [5] الخامس
    [6] السادس
    [7] السابع
    [8] الثامن
    [9] التاسع
    [10] العاشر
   *[other] رقم{"\u00A0"}{ $n }
}

# References. Arabic letters come first in the line, so the parts keep their order without an isolate.
reference-workshop = { $number }/{ $year }
reference-recommendation = ت-{ $workshop }-{ $number }
reference-merged = ت-م-{ $number }
reference-commitment = ل-{ $number }
running-reference = محضر رقم{"\u00A0"}{ $reference }
running-sheet = لائحة الحضور رقم{"\u00A0"}{ $reference }
running-invitations = لائحة الدعوات رقم{"\u00A0"}{ $reference }
running-badges = شارات رقم{"\u00A0"}{ $reference }
running-list = جدول التوصيات رقم{"\u00A0"}{ $reference }
running-pack = ملف اللجنة رقم{"\u00A0"}{ $reference }
running-page = صفحة { $page } من { $pages }
running-public = نسخة موجهة للعموم
badge-example = مثال
badge-draft = مسودة

# Sections
section-card = بطاقة تقنية
section-context = السياق والأهداف
section-attendance = الحضور
section-agenda = جدول الأعمال
section-proceedings = مجريات اللقاء
section-hall = مداخلات من القاعة
section-notes = تقييدات أخرى
section-decisions = القرارات
section-recommendations = التوصيات والاقتراحات
section-commitments = الالتزامات وآجالها
section-participation = معطيات المشاركة حسب النوع
section-closing = اختتام اللقاء والتوقيعات

# The card
card-axis = المحور
card-organiser = الجهة المنظمة
card-partners = الشركاء
card-venue = المكان
card-date = التاريخ والتوقيت
card-chair = تسيير اللقاء
card-facilitator = التيسير
card-rapporteur = التقرير
card-excused = المعتذرون عن الحضور
card-present = عدد الحضور
card-interventions = عدد المداخلات
card-recommendations = عدد التوصيات والاقتراحات
absent-represented = { $name } ({ $gender ->
        [feminine] ينوب عنها
       *[other] ينوب عنه
    } { $other })
unknown = غير معروف
unknown-because = غير معروف ({ $reason })
hours-both = من الساعة { $opened } إلى الساعة { $closed }
hours-opened = ابتداء من الساعة { $opened }
hours-closed = إلى غاية الساعة { $closed }
hours-unknown = التوقيت غير معروف

# The opening sentences. $axis, $partners, $venue are none when not known.
session-opening = انعقد اللقاء { ordinal-m } { $part }يوم { $date }{ $axis ->
    [none] {""}
   *[other] {" "}في محور { $axis }
}.
part-morning = صباح{" "}
part-afternoon = بعد زوال{" "}
part-evening = مساء{" "}
part-none = {""}
session-organised = وهو من تنظيم { $organiser }{ $partners ->
    [none] {""}
   *[other] {" "}بشراكة مع { $partners }
}.
context-aims = أهداف اللقاء:
context-contexts = سياق اللقاء:
context-bases = المرجعيات:

# Nothing recorded is said as such, never as a zero.
none-agenda = لم يسجل جدول أعمال لهذا اللقاء.
none-interventions = لم تسجل أي مداخلة.
none-decisions = لم يسجل أي قرار.
none-recommendations = لم تسجل أي توصية أو اقتراح.
none-commitments = لم يسجل أي التزام.

# Recommendations
column-number = الرقم
column-text = نص التوصية
column-commitment = الالتزام
column-lead = الجهة المسؤولة عن التنفيذ
column-deadline = الأجل
column-sources = التوصيات المصدر
column-proposers = صاحب الاقتراح
column-asked = من طلبها
column-axis = المحور
column-origin = الأصل
column-result = قرار القاعة
column-hands = الأصوات
column-objections = الاعتراضات
column-answer = جواب اللجنة
column-alike = تكرار محتمل
column-decision = القرار
column-reason = السبب
column-owner = المسؤول عن التتبع
column-due = الأجل
proposer-room = القاعة
suggestion-mark = (اقتراح)
outcome-captured = سجلت التوصية ولم يبت فيها بعد.
outcome-adopted = اعتمدت التوصية.
outcome-deferred = أجل البت في التوصية.
outcome-set-aside = لم يحتفظ بالتوصية.
outcome-consensus = اعتمدت التوصية بالتوافق.
outcome-vote = اعتمدت التوصية بالتصويت.
outcome-noted = أخذت القاعة علما بالتوصية.
outcome-reason = السبب: { $reason }.
outcome-merged = أدمجت في { $reference }.
outcome-split = جزئت إلى { $parts }.
outcome-part = جزء من { $reference }.
outcome-objection = اعتراض: { $text }.
outcome-objection-of = اعتراض ({ $speaker }): { $text }.
outcome-due = الأجل: { $date }.
outcome-owner = المسؤول عن التتبع: { $owner }.
outcome-answer = جواب اللجنة في { $date }: { $verdict }.
vote-choice = { $choice }: { $total }{ $detail ->
    [none] {""}
   *[other] {" "}({ $detail })
}
recommendation-parents = { PLURAL($count) ->
    [two] دمج التوصيتين { $parents }.
    [one] عن التوصية { $parents }.
   *[other] دمج التوصيات { $parents }.
}
recommendation-proposers = { PLURAL($count) ->
    [one] { $gender ->
        [feminine] صاحبة الاقتراح
       *[other] صاحب الاقتراح
    }
    [two] { $gender ->
        [feminine] صاحبتا الاقتراح
       *[other] صاحبا الاقتراح
    }
   *[other] { $gender ->
        [feminine] صاحبات الاقتراح
       *[other] أصحاب الاقتراح
    }
}: { $proposers }.
recommendation-axis = المحور: { $axis }.

# The lists of recommendations: the table and the committee's pack. A sheet's name has 31 characters at most.
list-name = التوصيات
pack-no-axis = دون محور
pack-left-out = { PLURAL($count) ->
    [one] توصية واحدة لم تحتفظ بها القاعة، وهي غير مدرجة هنا.
    [two] توصيتان لم تحتفظ بهما القاعة، وهما غير مدرجتين هنا.
    [few] { $count } توصيات لم تحتفظ بها القاعة، وهي غير مدرجة هنا.
   *[other] { $count } توصية لم تحتفظ بها القاعة، وهي غير مدرجة هنا.
}
tally = المجموع: { $count }{ $outcomes ->
    [none] {""}
   *[other] {" "}({ $outcomes })
}
tally-adopted = معتمدة: { $count }
tally-noted = أخذت القاعة علما بها: { $count }
tally-deferred = مؤجلة: { $count }
tally-set-aside = غير محتفظ بها: { $count }
tally-captured = لم يبت فيها: { $count }
origin-merged = دمج { $parents }
origin-part = جزء من { $reference }
result-captured = لم يبت فيها
result-adopted = معتمدة
result-consensus = معتمدة بالتوافق
result-vote = معتمدة بالتصويت
result-noted = أخذت القاعة علما بها
result-deferred = مؤجلة
result-set-aside = غير محتفظ بها
objection-of = { $speaker }: { $text }
objections-counted = الاعتراضات: { $count }

# How several are told: a and b; a, b and c. A list of people with titles takes semicolons.
list-comma = ،{" "}
list-between = {" "}و
list-and = {" "}و
list-semicolon = ؛{" "}

# Closing
closing-formula = { $gender ->
    [feminine] وبعد استنفاد جميع نقط جدول الأعمال، اختتمت مسيرة اللقاء الأشغال بتوجيه الشكر إلى الحاضرات والحاضرين
    [masculine] وبعد استنفاد جميع نقط جدول الأعمال، اختتم مسير اللقاء الأشغال بتوجيه الشكر إلى الحاضرات والحاضرين
   *[none] وبعد استنفاد جميع نقط جدول الأعمال، اختتمت أشغال اللقاء بتوجيه الشكر إلى الحاضرات والحاضرين
}{ $hour ->
    [none] .
   *[other] ، ورفعت الجلسة على الساعة { $hour }.
}
closing-done = { $place ->
    [none] وحرر هذا المحضر في { $date }.
   *[other] وحرر هذا المحضر { BI($place) } في { $date }.
}
signature-chair = { $gender ->
    [feminine] مسيرة اللقاء
    [masculine] مسير اللقاء
   *[none] مسير اللقاء / مسيرة اللقاء
}
signature-rapporteur = { $gender ->
    [feminine] مقررة اللقاء
    [masculine] مقرر اللقاء
   *[none] مقرر اللقاء / مقررة اللقاء
}
signature-civil-society = ممثل المجتمع المدني / ممثلة المجتمع المدني
attachment-record = السجل نفسه في صيغة تقرؤها الآلة

# The attendance sheet
sheet-place = ر.ت
sheet-name = الاسم الكامل
sheet-function = الصفة
sheet-organisation = الهيئة
sheet-sex = أ / ذ
sheet-age = الفئة العمرية
sheet-contact = الهاتف أو البريد
sheet-arrival = ساعة الوصول
sheet-photo = الموافقة على الصورة
sheet-signature = التوقيع
sheet-phone = الهاتف
sheet-reply = الرد أو التوصل
sheet-letter-female = أ
sheet-letter-male = ذ
sheet-notice = تُجمع هذه المعطيات لغرض توثيق اللقاء وإعداد إحصائيات الحضور حسب الجنس، ولا تُنشر وسائل الاتصال. وطبقا للقانون رقم 09-08، يحق لكم الولوج إلى معطياتكم وتصحيحها والتعرض على معالجتها لدى الجهة المنظمة.
sheet-totals = المجموع عند اختتام اللقاء: نساء ........ رجال ........ المجموع ........ توقيع الكتابة: ................

# Invitations and badges
invitations-none = لا أحد مسجل بعد في اللائحة.
invitations-count = عدد المدعوين حسب الجنس
invitations-people = العدد
badges-none = لا شارة للطبع: لا أحد مسجل بهذه الأرقام.
