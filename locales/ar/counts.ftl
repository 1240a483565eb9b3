# Counts of people and things, with the plurals of the language. PLURAL() answers zero for 0 in every language.
# -nom is the nominative: after a verb, or alone.

women-nom = { PLURAL($women) ->
    [zero] لا أحد من النساء
    [one] امرأة واحدة
    [two] امرأتان
    [few] { $women } نساء
    [many] { $women } امرأة
   *[other] { $women } امرأة
}
men-nom = { PLURAL($men) ->
    [zero] لا أحد من الرجال
    [one] رجل واحد
    [two] رجلان
    [few] { $men } رجال
    [many] { $men } رجلا
   *[other] { $men } رجل
}
undisclosed-nom = { PLURAL($undisclosed) ->
    [zero] لا أحد
    [one] شخص واحد غير مصرح بجنسه
    [two] شخصان غير مصرح بجنسهما
    [few] { $undisclosed } أشخاص غير مصرح بجنسهم
    [many] { $undisclosed } شخصا غير مصرح بجنسهم
   *[other] { $undisclosed } شخص غير مصرح بجنسهم
}
recommendations-nom = { PLURAL($count) ->
    [zero] لا توصية
    [one] توصية واحدة
    [two] توصيتان
    [few] { $count } توصيات
    [many] { $count } توصية
   *[other] { $count } توصية
}
attendance-sentence = { $shape ->
    [both] شاركت في اللقاء { women-nom } و{ men-nom }
    [women] شاركت في اللقاء { women-nom }
    [men] شارك في اللقاء { men-nom }
   *[none] لم يشارك أحد في اللقاء
}.
attendance-sentence-undisclosed = { $shape ->
    [both] شاركت في اللقاء { women-nom } و{ men-nom } و{ undisclosed-nom }
    [women] شاركت في اللقاء { women-nom } و{ undisclosed-nom }
    [men] شارك في اللقاء { men-nom } و{ undisclosed-nom }
   *[none] شارك في اللقاء { undisclosed-nom }
}.
attendance-not-taken = لم يسجل عدد الحاضرات والحاضرين في هذا اللقاء.

# Somebody whose sex is neither female nor male, and those of unknown sex apart, in lists and tables
others-nom = { PLURAL($count) ->
    [zero] لا أحد
    [one] شخص واحد من فئة أخرى
    [two] شخصان من فئة أخرى
    [few] { $count } أشخاص من فئة أخرى
    [many] { $count } شخصا من فئة أخرى
   *[other] { $count } شخص من فئة أخرى
}
people-nom = { PLURAL($count) ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
minutes-nom = { PLURAL($count) ->
    [zero] دون مدة محددة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
interventions-nom = { PLURAL($count) ->
    [zero] لا مداخلة
    [one] مداخلة واحدة
    [two] مداخلتان
    [few] { $count } مداخلات
    [many] { $count } مداخلة
   *[other] { $count } مداخلة
}
attendance-hidden = تعذر نشر عدد الحاضرات والحاضرين حفاظا على السرية.
attendance-anonymous = { PLURAL($count) ->
    [one] ومن بينهم شخص واحد أحصي دون تسجيل اسمه.
    [two] ومن بينهم شخصان أحصيا دون تسجيل اسميهما.
    [few] ومن بينهم { $count } أشخاص أحصوا دون تسجيل أسمائهم.
    [many] ومن بينهم { $count } شخصا أحصوا دون تسجيل أسمائهم.
   *[other] ومن بينهم { $count } شخص أحصوا دون تسجيل أسمائهم.
}
attendance-kinds = وتتوزع الجهات التي ينتمي إليها الحضور المسجل كما يلي: { $list }.
kinds-association = الجمعيات
kinds-commune = الجماعة
kinds-administration = الإدارات
kinds-enterprise = المقاولات
kinds-media = وسائل الإعلام
kinds-university = الجامعة
kinds-collective = مكونات أخرى
kinds-other = هيئات أخرى
kinds-none = بصفة شخصية أو دون ذكر الهيئة
kinds-entry = { $kind } ({ $count })

# The table of participation
figures-caption = المشاركة حسب الجنس
figures-measure = المعطى
figures-women = نساء
figures-men = رجال
figures-other = آخر
figures-undisclosed = غير مصرح به أو غير مسجل
figures-total = المجموع
figures-present = الحضور
figures-speakers = المتدخلون والمتدخلات
figures-interventions = المداخلات
figures-floor = مدة التدخل (د:ث)
figures-proposals = التوصيات والاقتراحات المنسوبة إلى أشخاص
figures-hidden = …
figures-hidden-note = … محجوب حفاظا على السرية.
figures-unknown = غير معروف
figures-note = تحتسب النسب من المصرح بجنسهم وحدهم. وتقسم التوصية بالتساوي بين أصحابها، ولا تحتسب التوصيات التي لم تنسب إلى شخص.
share-known = { $share } ({ $num } من { $den })
share-counts = { $num } من { $den }
share-unknown = غير معروفة ({ $reason })
share-present = نسبة النساء من الحضور: { $value }.
share-interventions = نسبة النساء من المداخلات: { $value }.
share-floor = نسبة النساء من مدة التدخل: { $value }.
share-proposals = نسبة النساء من التوصيات والاقتراحات: { $value }.
share-small = حين يقل الأساس عن 10، تكتفي هذه الوثيقة بالأعداد دون النسب المئوية.
reason-attendance-not-taken = لم تسجل لائحة الحضور
reason-untimed-interventions = لم تسجل مدة بعض المداخلات أو كلها
reason-no-interventions = لم تسجل أي مداخلة
reason-nobody-disclosed = لم يصرح أحد بجنسه
reason-nobody-proposed = لم تنسب أي توصية إلى شخص
reason-hidden = محجوب حفاظا على السرية
bar-label = { $measure } – { $group }
attendance-others = كما شارك في اللقاء { $people }.

# Changes in a dossier, ages and sizes
changes-nom = { PLURAL($count) ->
    [zero] لا تغيير
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرا
   *[other] { $count } تغيير
}
ago-moments = منذ لحظات
ago-minutes = { PLURAL($count) ->
    [one] منذ دقيقة واحدة
    [two] منذ دقيقتين
    [few] منذ { $count } دقائق
   *[other] منذ { $count } دقيقة
}
ago-hours = { PLURAL($count) ->
    [one] منذ ساعة واحدة
    [two] منذ ساعتين
    [few] منذ { $count } ساعات
   *[other] منذ { $count } ساعة
}
ago-days = { PLURAL($count) ->
    [one] منذ يوم واحد
    [two] منذ يومين
    [few] منذ { $count } أيام
    [many] منذ { $count } يوما
   *[other] منذ { $count } يوم
}
ago-ahead = في تاريخ لم يحن بعد، لأن ساعة الحاسوب غيرت
size-kilobytes = { $size } كيلوبايت
size-megabytes = { $size } ميغابايت
size-gigabytes = { $size } جيغابايت
