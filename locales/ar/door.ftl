# الاستقبال: من يدخل القاعة، ومن فيها.

door-desk = تسجيل الحضور
door-room = من في القاعة
door-search = ابحث عن اسم
door-search-hint = اكتب حرفين أو ثلاثة من الاسم
door-found =
    { $count ->
        [zero] لا نتيجة
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
door-found-first = أول النتائج: { $count }
door-results = نتائج البحث
door-choose = اختيار
door-choose-back = اختيار السابق
door-check-in = تسجيل الحضور
door-check-out = تسجيل المغادرة
door-correct = صحح
door-back = تسجيل العودة
door-new = حضور جديد
door-new-named = ليس في اللائحة؟ تسجيل حضور جديد باسم «{ $name }»
door-edit = تعديل البيانات
door-clear = مسح البحث
door-near = أسماء قريبة من البحث
door-which = أكثر من شخص يحمل الاسم «{ $name }»: من منهم؟
door-awaited =
    { $count ->
        [zero] لا أحد منتظر
        [one] شخص واحد في اللائحة لم يحضر بعد
        [two] شخصان في اللائحة لم يحضرا بعد
        [few] { $count } أشخاص في اللائحة لم يحضروا بعد
        [many] { $count } شخصا في اللائحة لم يحضروا بعد
       *[other] { $count } شخص في اللائحة لم يحضروا بعد
    }
door-empty = من الوافد الآن؟
door-empty-closed = الورشة مغلقة
door-empty-hint = اكتب بضعة أحرف من الاسم، بالعربية أو باللاتينية، ثم اضغط Enter.
door-tip = البحث يتجاهل الهمزات والتشكيل والتاء المربوطة، ويقبل الكتابة بالحروف اللاتينية:
door-no-organisation = دون انتماء مسجل
door-not-yet = لم يسجل بعد
door-unlisted = خارج لائحة الورشة
door-present-since =
    { $gender ->
        [feminine] حاضرة منذ
        [masculine] حاضر منذ
       *[other] حضور مسجل منذ
    }
door-present =
    { $gender ->
        [feminine] حاضرة
        [masculine] حاضر
       *[other] حضور مسجل
    }
door-left =
    { $gender ->
        [feminine] غادرت
        [masculine] غادر
       *[other] مغادرة
    }
door-sex = الجنس (تصريح ذاتي)
door-woman = امرأة
door-man = رجل
door-declined = تفضيل عدم التصريح
door-undisclosed = دون تصريح
door-named = موافقة على ذكر الاسم في الوثائق المنشورة
door-say-female = تصريح: امرأة
door-say-male = تصريح: رجل
door-say-declined = تصريح: تفضيل عدم التصريح
door-say-named = الموافقة على ذكر الاسم أو سحبها
door-name = الاسم الكامل
door-organisation = الهيئة أو الجمعية
door-organisation-hint = تترك فارغة عند عدم الانتماء
door-new-organisation = هيئة جديدة: «{ $name }»
door-phone = الهاتف (اختياري، لا يظهر في المحضر)
door-same-name = يوجد في الدليل شخص بالاسم نفسه: { $name } ({ $organisation }). للرجوع إليه اضغط Esc.
door-save-new = حفظ وتسجيل الحضور
door-present-now = الحاضرون الآن
door-listed =
    { $count ->
        [zero] اللائحة فارغة
        [one] شخص واحد في اللائحة
        [two] شخصان في اللائحة
        [few] { $count } أشخاص في اللائحة
        [many] { $count } شخصا في اللائحة
       *[other] { $count } شخص في اللائحة
    }
door-arrivals =
    { $minutes ->
        [zero] الوافدون، منذ
        [one] الوافدون كل دقيقة، منذ
        [two] الوافدون كل دقيقتين، منذ
        [few] الوافدون كل { $minutes } دقائق، منذ
        [many] الوافدون كل { $minutes } دقيقة، منذ
       *[other] الوافدون كل { $minutes } دقيقة، منذ
    }
door-arrivals-label = الوافدون منذ { $hour }، بأعمدة مدة كل منها بالدقائق { $minutes }؛ أعلاها { $most }
door-women = نساء
door-men = رجال
door-others = آخرون أو دون تصريح
door-share-label = نساء: { $women }، رجال: { $men }، آخرون أو دون تصريح: { $others }
door-too-few = عدد المصرحين بنوعهم أقل من 10: لا تعرض نسب مئوية.
door-organisations = جمعيات وهيئات ممثلة
door-not-taken = لم يسجل الحضور في هذه الورشة بعد، فلا يقال شيء عن عدد الحاضرين.
door-unnamed = حاضرون دون ذكر الاسم
door-count-female = إضافة امرأة دون اسم
door-count-male = إضافة رجل دون اسم
door-count-unrecorded = إضافة شخص دون اسم ودون تصريح
door-uncount-female = إنقاص امرأة دون اسم
door-uncount-male = إنقاص رجل دون اسم
door-uncount-unrecorded = إنقاص شخص دون اسم ودون تصريح
door-last = آخر التسجيلات
door-nobody-yet = لم يصل أحد بعد.
door-not-open = لم تفتتح الورشة بعد. يمكن تسجيل الحضور قبل الافتتاح.
door-open = افتتاح الورشة
door-is-closed = الورشة مغلقة: لائحة الحضور للاطلاع فقط.
door-reopen = إعادة فتح الورشة
door-said-arrived =
    { $count ->
        [zero] سجل حضور { $name }.
        [one] سجل حضور { $name }. في القاعة شخص واحد.
        [two] سجل حضور { $name }. في القاعة شخصان.
        [few] سجل حضور { $name }. في القاعة { $count } أشخاص.
        [many] سجل حضور { $name }. في القاعة { $count } شخصا.
       *[other] سجل حضور { $name }. في القاعة { $count } شخص.
    }
door-said-back =
    { $count ->
        [zero] سجلت عودة { $name }.
        [one] سجلت عودة { $name }. في القاعة شخص واحد.
        [two] سجلت عودة { $name }. في القاعة شخصان.
        [few] سجلت عودة { $name }. في القاعة { $count } أشخاص.
        [many] سجلت عودة { $name }. في القاعة { $count } شخصا.
       *[other] سجلت عودة { $name }. في القاعة { $count } شخص.
    }
door-said-corrected = صححت بيانات { $name }
door-said-left =
    { $count ->
        [zero] سجلت مغادرة { $name }. القاعة فارغة.
        [one] سجلت مغادرة { $name }. بقي في القاعة شخص واحد.
        [two] سجلت مغادرة { $name }. بقي في القاعة شخصان.
        [few] سجلت مغادرة { $name }. بقي في القاعة { $count } أشخاص.
        [many] سجلت مغادرة { $name }. بقي في القاعة { $count } شخصا.
       *[other] سجلت مغادرة { $name }. بقي في القاعة { $count } شخص.
    }
door-said-already =
    { $gender ->
        [feminine] { $name } حاضرة من قبل: لم يضف شيء.
        [masculine] { $name } حاضر من قبل: لم يضف شيء.
       *[other] حضور { $name } مسجل من قبل: لم يضف شيء.
    }
door-said-already-since =
    { $gender ->
        [feminine] { $name } حاضرة منذ { $hour }: لم يضف شيء.
        [masculine] { $name } حاضر منذ { $hour }: لم يضف شيء.
       *[other] حضور { $name } مسجل منذ { $hour }: لم يضف شيء.
    }
door-said-counted =
    { $sex ->
        [female] أضيفت امرأة دون اسم.
        [male] أضيف رجل دون اسم.
       *[other] أضيف شخص دون اسم ودون تصريح.
    } { $count ->
        [zero] القاعة فارغة.
        [one] في القاعة شخص واحد.
        [two] في القاعة شخصان.
        [few] في القاعة { $count } أشخاص.
        [many] في القاعة { $count } شخصا.
       *[other] في القاعة { $count } شخص.
    }
door-said-uncounted =
    { $sex ->
        [female] أنقصت امرأة دون اسم.
        [male] أنقص رجل دون اسم.
       *[other] أنقص شخص دون اسم ودون تصريح.
    } { $count ->
        [zero] القاعة فارغة.
        [one] في القاعة شخص واحد.
        [two] في القاعة شخصان.
        [few] في القاعة { $count } أشخاص.
        [many] في القاعة { $count } شخصا.
       *[other] في القاعة { $count } شخص.
    }
door-said-closed = الورشة مغلقة: لم يسجل شيء. أعد فتحها لتصحيح الحضور.
door-here = في القاعة الآن، آخر الوافدين أولا
door-function = المهمة (اختيارية)
door-phone-problem = رقم الهاتف أرقام بلا حروف، مثل 0612345678.
