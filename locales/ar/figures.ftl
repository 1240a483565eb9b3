# الإحصائيات: مشاركة النساء والرجال في الورشة، وما حُسبت منه، وما لا يُعرف.

figures-title = المشاركة حسب النوع
figures-toggle = رسم / جدول
figures-caution = أقل من 10 أشخاص صرحوا بجنسهم: تُعرض الأعداد دون نسب مئوية
figures-few = حين يقل الأساس عن 10، تُعرض الأعداد دون نسب مئوية.
figures-unrecorded = { $count ->
    [zero] لا أحد لم يسجل جنسه
    [one] شخص واحد لم يسجل جنسه
    [two] شخصان لم يسجل جنسهما
    [few] { $count } أشخاص لم يسجل جنسهم
    [many] { $count } شخصا لم يسجل جنسهم
   *[other] { $count } شخص لم يسجل جنسهم
}
figures-flag-untimed_interventions = { $count ->
    [zero] كل المداخلات موقوتة
    [one] مداخلة واحدة لا يعرف وقتها
    [two] مداخلتان لا يعرف وقتهما
    [few] { $count } مداخلات لا يعرف وقتها
    [many] { $count } مداخلة لا يعرف وقتها
   *[other] { $count } مداخلة لا يعرف وقتها
}
figures-flag-speaker_not_on_attendance = { $count ->
    [zero] كل المتدخلين مسجل حضورهم
    [one] متدخل واحد لم يسجل حضوره
    [two] متدخلان لم يسجل حضورهما
    [few] { $count } متدخلين لم يسجل حضورهم
    [many] { $count } متدخلا لم يسجل حضورهم
   *[other] { $count } متدخل لم يسجل حضورهم
}
figures-flag-empty_presence = { $count ->
    [zero] لا فترة حضور دون مدة
    [one] فترة حضور واحدة دون مدة
    [two] فترتا حضور دون مدة
    [few] { $count } فترات حضور دون مدة
    [many] { $count } فترة حضور دون مدة
   *[other] { $count } فترة حضور دون مدة
}
figures-empty = لا إحصائيات بعد
figures-empty-how = تظهر هنا بعد تسجيل أول حضور أو أول مداخلة.

# Amounts
figures-amount-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
figures-amount-turns = { $count ->
    [zero] لا مداخلة
    [one] مداخلة واحدة
    [two] مداخلتان
    [few] { $count } مداخلات
    [many] { $count } مداخلة
   *[other] { $count } مداخلة
}
figures-amount-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
figures-amount-proposals = { $count ->
    [zero] لا توصية
    [one] توصية واحدة
    [two] توصيتان
    [few] { $count } توصيات
    [many] { $count } توصية
   *[other] { $count } توصية
}
figures-count-women = { $count ->
    [zero] لا امرأة
    [one] امرأة واحدة
    [two] امرأتان
    [few] { $count } نساء
    [many] { $count } امرأة
   *[other] { $count } امرأة
}
figures-count-men = { $count ->
    [zero] لا رجل
    [one] رجل واحد
    [two] رجلان
    [few] { $count } رجال
    [many] { $count } رجلا
   *[other] { $count } رجل
}
figures-count-others = { $count ->
    [zero] لا آخر
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $count } آخرون
    [many] { $count } آخر
   *[other] { $count } آخر
}
figures-count-unsaid = { $count ->
    [zero] صرح الجميع
    [one] واحد غير مصرح
    [two] اثنان غير مصرحين
    [few] { $count } غير مصرحين
    [many] { $count } غير مصرحين
   *[other] { $count } غير مصرحين
}
figures-points = { $count ->
    [zero] لا نقطة
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
figures-share-of = { $num } من { $den }

# What is read first
figures-kpi-participants = مشاركة ومشاركا
figures-kpi-present = نسبة النساء بين المصرحين
figures-kpi-floor = حصتهن من وقت الكلام
figures-kpi-organisations = هيئة ممثلة
figures-of-those = { $den ->
    [zero] لم يصرح أحد بجنسه
    [one] { $num } من واحد صرح بجنسه
    [two] { $num } من اثنين صرحا بجنسهما
    [few] { $num } من { $den } صرحوا بجنسهم
    [many] { $num } من { $den } صرحوا بجنسهم
   *[other] { $num } من { $den } صرحوا بجنسهم
}
figures-floor-against = { $way ->
    [less] { $points } دون نسبة الحضور
    [more] { $points } فوق نسبة الحضور
   *[same] مثل نسبة الحضور
}
figures-alone = { $count ->
    [zero] للجميع هيئة
    [one] وشخص واحد دون هيئة
    [two] وشخصان دون هيئة
    [few] و{ $count } أشخاص دون هيئة
    [many] و{ $count } شخصا دون هيئة
   *[other] و{ $count } شخص دون هيئة
}
figures-named = { $named } بالاسم و{ $anonymous } دون اسم

# What a figure is
figures-explain = ما معنى «{ $figure }»؟
figures-numerator = البسط:
figures-denominator = المقام:
figures-outside = خارج الحساب:
figures-not-known = غير معروف: { $reason }
figures-about-participants = كل من حضر ولو وقتا من الورشة، سواء سجل اسمه أو أحصي دون اسم.
figures-about-present = النساء من الحاضرين الذين صرحوا بجنسهم. لا يُستنتج الجنس من الاسم.
figures-about-interventions = مداخلات النساء من مداخلات المصرحين بجنسهم. من تدخل مرتين حُسب مرتين.
figures-about-floor = وقت كلام النساء من وقت كلام المصرحين بجنسهم.
figures-about-proposed = التوصيات كما قيلت في القاعة، قبل الدمج، مقسمة بالتساوي بين أصحابها. ما نُسب إلى هيئة أو إلى القاعة خارج الحساب.
figures-about-adopted = التوصيات المعتمدة بعد الدمج، مقسمة بالتساوي بين أصحابها.
figures-about-leadership = من سير اللقاء أو يسره أو قرره أو قدم عرضا فيه، كل شخص مرة واحدة.
figures-about-organisations = الهيئات التي حضر عنها شخص مسجل باسمه على الأقل.
figures-about-ages = الحاضرون حسب الفئة العمرية التي صرحوا بها.
figures-about-kinds = المسجلون بأسمائهم من الحاضرين، حسب صنف الهيئة التي حضروا عنها.

# From the list to the decision
figures-path = من الحضور إلى القرار: حصة النساء والرجال في كل مرحلة
figures-path-said = { $shape ->
    [both] تشكل النساء { $present } من الحاضرين المصرحين بجنسهم، وحصتهن من وقت الكلام { $floor }.
    [present] تشكل النساء { $present } من الحاضرين المصرحين بجنسهم، وحصتهن من وقت الكلام غير معروفة.
    [floor] حصة النساء من وقت الكلام { $floor }، ونسبتهن بين الحاضرين غير معروفة.
   *[none] لا تُعرف بعد نسبة النساء بين الحاضرين ولا حصتهن من وقت الكلام.
}
figures-shown-as = طريقة العرض
figures-as-chart = رسم
figures-as-table = جدول
figures-legend-women = نساء
figures-legend-men = رجال
figures-legend-other = آخر
figures-legend-of = النسب من مجموع المصرحين
figures-half = خط المناصفة { $half }
figures-bar = { $stage }: نساء { $women }، رجال { $men }
figures-stage-present = الحضور
figures-stage-interventions = أخذ الكلمة
figures-stage-floor = وقت الكلام
figures-stage-floor-minutes = وقت الكلام بالدقائق
figures-stage-proposed = التوصيات المقترحة
figures-stage-adopted = التوصيات المعتمدة
figures-stage-leadership = مهام القيادة
figures-head-stage = المرحلة
figures-head-women = نساء
figures-head-men = رجال
figures-head-other = آخر
figures-head-unsaid = غير مصرح
figures-head-share = حصة النساء
figures-head-band = الفئة العمرية
figures-head-rest = غيرهم
figures-head-total = المجموع
figures-head-kind = صنف الهيئة

# By age
figures-ages = الحاضرون حسب الفئة العمرية
figures-band-under_30 = أقل من 30 سنة
figures-band-30_59 = 30-59 سنة
figures-band-60_plus = 60 سنة فما فوق
figures-band-unknown = غير معروفة
figures-ages-said = { $count ->
    [zero] لم تسجل أي فئة عمرية.
    [one] الفئة الأكثر حضورا: { $band }، شخص واحد من { $of } عُرفت فئاتهم.
    [two] الفئة الأكثر حضورا: { $band }، شخصان من { $of } عُرفت فئاتهم.
    [few] الفئة الأكثر حضورا: { $band }، { $count } أشخاص من { $of } عُرفت فئاتهم.
    [many] الفئة الأكثر حضورا: { $band }، { $count } شخصا من { $of } عُرفت فئاتهم.
   *[other] الفئة الأكثر حضورا: { $band }، { $count } شخص من { $of } عُرفت فئاتهم.
}
figures-ages-none = لم تسجل أي فئة عمرية.
figures-ages-unsaid = { $count ->
    [zero] الفئات كلها معروفة.
    [one] ولا تُعرف فئة شخص واحد.
    [two] ولا تُعرف فئة شخصين.
    [few] ولا تُعرف فئة { $count } أشخاص.
    [many] ولا تُعرف فئة { $count } شخصا.
   *[other] ولا تُعرف فئة { $count } شخص.
}
figures-ages-bar = { $band }: نساء { $women }، رجال { $men }.

# By kind of organisation
figures-kinds = المسجلون حسب صنف الهيئة
figures-kind-none = بصفة شخصية أو دون هيئة
figures-kinds-none = لم يسجل حضور أحد باسمه.
figures-kinds-said = { $count ->
    [zero] لا هيئة ممثلة.
    [one] أكثر الأصناف حضورا: { $kind }، شخص واحد من { $of } مسجلين بأسمائهم.
    [two] أكثر الأصناف حضورا: { $kind }، شخصان من { $of } مسجلين بأسمائهم.
    [few] أكثر الأصناف حضورا: { $kind }، { $count } أشخاص من { $of } مسجلين بأسمائهم.
    [many] أكثر الأصناف حضورا: { $kind }، { $count } شخصا من { $of } مسجلين بأسمائهم.
   *[other] أكثر الأصناف حضورا: { $kind }، { $count } شخص من { $of } مسجلين بأسمائهم.
}

# Why a figure is not known
figures-reason-attendance_not_taken = لم تسجل لائحة الحضور
figures-reason-no_participants = لم يحضر أحد
figures-reason-no_disclosed_participants = لم يصرح أي حاضر بجنسه
figures-reason-no_women_or_men = لا نساء ولا رجال بين المصرحين
figures-reason-no_men = لا رجال بين الحاضرين
figures-reason-no_interventions = لم تسجل أي مداخلة
figures-reason-no_interventions_by_disclosed = لم يتدخل أحد ممن صرحوا بجنسهم
figures-reason-no_floor_by_disclosed = لا وقت كلام لمن صرحوا بجنسهم
figures-reason-untimed_interventions = لم تسجل مدة بعض المداخلات أو كلها
figures-reason-no_timed_interventions = لم تسجل مدة أي مداخلة
figures-reason-none_in_room = لا أحد من هذه الفئة في القاعة
figures-reason-no_leadership_recorded = لم تسجل مهام القيادة
figures-reason-no_disclosed_leadership = لم يصرح أصحاب مهام القيادة بجنسهم
figures-reason-no_personal_recommendations = لم تنسب أي توصية إلى شخص
figures-reason-none_adopted = لم تعتمد بعد أي توصية منسوبة إلى شخص
figures-reason-none_proposed = لم تقترح أي توصية
figures-reason-duration_not_known = مدة الورشة غير معروفة
figures-reason-untimed_presence = لم تسجل ساعات وصول بعض الحاضرين
figures-reason-suppressed = محجوب حفاظا على السرية
