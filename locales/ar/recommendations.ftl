# لوحة التوصيات: ما اقترح، وترتيبه ودمجه والبت فيه.

recommendations-title = التوصيات
recommendations-arrangement = طريقة العرض
recommendations-by-outcome = حسب الحالة
recommendations-by-axis = حسب المحور
recommendations-by-table = جدول
recommendations-only = المحور المعروض
recommendations-every-axis = كل المحاور
recommendations-no-axis = دون محور
recommendations-add = توصية
recommendations-suggested = { $count ->
    [zero] لا اقتراح للدمج
    [one] اقتراح دمج واحد
    [two] اقتراحا دمج
    [few] { $count } اقتراحات دمج
    [many] { $count } اقتراح دمج
   *[other] { $count } اقتراح دمج
}
recommendations-empty = لم تسجل أي توصية بعد
recommendations-empty-how = أثناء الجلسة يحوّل Ctrl+Enter الملاحظة إلى توصية، أو اضغط N لكتابة توصية هنا.
recommendations-nothing = لا توصية في هذا المحور.
recommendations-petitions = اقتراحات العرائض
recommendations-new-text = توصية جديدة باسم القاعة
recommendations-no-text = اكتبوا نص التوصية أولا.
recommendations-keep = تسجيل

# On a card
recommendations-room = القاعة
recommendations-forgotten = شخص حُذف اسمه
recommendations-elsewhere = مدمجة في ورشة أخرى
recommendations-merged-from = { $count ->
    [one] أُدمجت فيها التوصية { $numbers }
    [two] أُدمجت فيها التوصيتان { $numbers }
   *[other] أُدمجت فيها التوصيات { $numbers }
}
recommendations-part-of = جزء من { $number }
recommendations-column-number = الرقم
recommendations-column-text = نص التوصية
recommendations-column-proposer = صاحب الاقتراح
recommendations-column-axis = المحور
recommendations-column-outcome = الحالة

# What is looked at
recommendations-looking = تفاصيل التوصية
recommendations-kind = النوع
recommendations-implied = مستنتجة من الكلام
recommendations-closed = اختتمت الورشة: يمكن الدمج والترتيب حسب المحاور، أما الصياغة والقرار والأصوات فلا تتغير.
recommendations-wording = الصياغة
recommendations-decision = قرار القاعة:
recommendations-adopt = اعتماد
recommendations-defer = تأجيل
recommendations-set-aside = عدم الاحتفاظ بها
recommendations-reason = سبب عدم الاحتفاظ بها
recommendations-reason-how = يُذكر السبب في المحضر. Enter للتأكيد وEsc للرجوع.
recommendations-reason-was = السبب:
recommendations-adopted-how = كيفية الاعتماد
recommendations-no-consensus = لا توافق ما دام هناك اعتراض مسجل: عدّوا الأصوات أو خذوا علما.
recommendations-axis = المحور
recommendations-main-axis = الرئيسي
recommendations-proposers = { $count ->
    [one] صاحب الاقتراح
    [two] صاحبا الاقتراح
   *[other] أصحاب الاقتراح
}
recommendations-proposed = { $by }: { $names }
recommendations-name-proposer = إضافة صاحب اقتراح
recommendations-no-proposer = حذف { $name } من أصحاب الاقتراح
recommendations-unmerge = فصل التوصية { $number }
recommendations-unsplit = جمع أجزاء التوصية { $number }
recommendations-sources = الملاحظات المصدر
recommendations-no-source = لم تؤخذ من ملاحظة.
recommendations-turn = المداخلة { $number }
recommendations-unnamed = دون ذكر الاسم
recommendations-of-workshop = الورشة { $number }، { $date }
recommendations-became = مآلها

# Hands
recommendations-votes = الأصوات برفع الأيدي
recommendations-hands-female = نساء
recommendations-hands-male = رجال
recommendations-hands-other = آخر
recommendations-hands-declined = دون تصريح
recommendations-hands-unrecorded = دون تمييز
recommendations-hands-all = المجموع
recommendations-too-many = الأصوات { $hands } والحاضرون { $people }: أعيدوا العد.
recommendations-too-many-female = أصوات النساء { $hands } والحاضرات { $people }: أعيدوا العد.
recommendations-too-many-male = أصوات الرجال { $hands } والحاضرون منهم { $people }: أعيدوا العد.
recommendations-no-count = عدد الأصوات رقم صحيح بين 0 و{ $most }. بقي العدد السابق.

# Objections
recommendations-objections = { $count ->
    [zero] لا اعتراض
    [one] اعتراض واحد
    [two] اعتراضان
    [few] { $count } اعتراضات
    [many] { $count } اعتراضا
   *[other] { $count } اعتراض
}
recommendations-objection = نص الاعتراض
recommendations-objection-how = Enter للتسجيل وEsc للرجوع.
recommendations-objection-by = صاحب الاعتراض (اختياري)
recommendations-no-objection = حذف الاعتراض
recommendations-correct-objection = تصحيح الاعتراض

# The committee's answer
recommendations-give-answer = إضافة جواب
recommendations-verdict = قرار اللجنة
recommendations-answer-reason = التعليل
recommendations-reason-owed = ينتظر أصحاب الاقتراح تعليلا للتأجيل أو عدم الاحتفاظ.
recommendations-owner = المسؤول عن التتبع
recommendations-owner-is = المسؤول عن التتبع: { $name }
recommendations-due = الأجل
recommendations-due-is = الأجل: { $date }
recommendations-answered = تاريخ الجواب
recommendations-correct-answer = تصحيح جواب { $date }
recommendations-no-answer = حذف جواب { $date }

# Merging
recommendations-merging = دمج التوصيات
recommendations-merge-these = دمج { $numbers }
recommendations-alike = تشابه { $share }
recommendations-which-wording = الصياغة المعتمدة أساسا
recommendations-wording-of = صياغة { $number }
recommendations-final = الصياغة النهائية
recommendations-all-kept = تُحفظ الملاحظات الأصلية، وتبقى الأرقام السابقة مرجعا
recommendations-merge-now = دمج
recommendations-keep-apart = إبقاؤهما منفصلتين
recommendations-suggestion = اقتراح دمج
recommendations-next-suggestion = الاقتراح التالي
recommendations-wording-stays = تبقى هذه الصياغة
recommendations-choose-wording = اختيار الصياغة قبل الدمج

# Splitting
recommendations-split-this = تجزئة التوصية { $number }
recommendations-parts = الأجزاء، جزء في كل سطر
recommendations-parts-how = Enter لسطر جديد، ولا يُحذف الأصل.
recommendations-parts-count = { $count ->
    [zero] لا أجزاء
    [one] جزء واحد
    [two] جزءان
    [few] { $count } أجزاء
    [many] { $count } جزءا
   *[other] { $count } جزء
}
recommendations-parts-few = اكتبوا جزأين على الأقل، كل واحد في سطر.
recommendations-parts-keep = يحتفظ كل جزء بأصحاب الاقتراح ({ $names }) وبالملاحظات والمحاور.
recommendations-split-now = تجزئة

# Keys
recommendations-move = تنقل
recommendations-choose = تحديد
recommendations-merge = دمج
recommendations-edit = تعديل الصياغة
recommendations-next-arrangement = طريقة العرض التالية
recommendations-new = توصية جديدة
recommendations-save = حفظ جدول التوصيات PDF
recommendations-save-sheet = حفظ التوصيات في جدول بيانات
recommendations-file = وضعها في المحور الذي يحمل هذا الرقم
recommendations-split = تجزئة
recommendations-unfile = إخراجها من كل المحاور
recommendations-filed-already = هي في هذا المحور. المفتاح 0 يخرجها منه.
recommendations-object = تسجيل اعتراض
recommendations-answer = جواب اللجنة
recommendations-leave = الرجوع إلى اللوحة
recommendations-to-note = فتح الملاحظة في الجلسة
