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
door-is-past = انعقدت هذه الورشة يوم { $date }: يسجل كل وصول بساعة الآن.
door-is-afterwards = تسجيل بعد الورشة: لا تدون أي ساعة.
door-hours = تدوين الساعات
door-no-hours = تسجيل بعد الورشة، دون ساعات
door-who-comes = من يحضر نيابة عن { $name }؟
door-stands-in = تسجيل الحضور بالنيابة
door-excuse = اعتذار
door-unexcuse = سحب الاعتذار
door-represent = إنابة
door-counted-before = سبق العد دون ذكر الاسم؟
door-not-counted = لا
door-excused = غياب بعذر: { $count }
door-represented = حضور بالنيابة: { $count }
door-kinds = الحاضرون حسب نوع الهيئة
door-no-kind = دون هيئة
door-alarm-few = لم يكتمل العدد الأدنى للحضور: { $present } من { $least }.
door-alarm-women-share = نسبة النساء { $share } من المصرحين بجنسهم، والحد الأدنى { $least }.
door-alarm-women-count = عدد النساء { $women } من { $disclosed } صرحوا بجنسهم، والحد الأدنى { $least }.
door-alarm-seats = عدد الحاضرين { $present } يفوق مقاعد القاعة، وهي { $seats }.
door-alarm-clock = ساعة هذا الحاسوب متأخرة عن آخر وقت مسجل: تحقق منها.
door-likes = في الدليل أسماء قريبة جدا: هل المقصود أحدها؟
door-like = تسجيل حضور شخص من الأسماء القريبة
door-paper = لائحة الحضور الورقية
door-paper-rows = أرقام الأسطر الموقعة
door-paper-hint = مثال: 3 5-9 12. رقم السطر هو رقم الشارة، والوصول يسجل دون ساعة.
door-paper-unread = غير مفهوم: { $parts }
door-paper-missing = أرقام غير موجودة في اللائحة: { $numbers }
door-paper-shared = أرقام يحملها أكثر من شخص، فلا تسجل من هنا: { $numbers }
door-paper-reversed = مجال معكوس، قرئ من الأصغر إلى الأكبر: { $parts }
door-paper-twice = أرقام مكررة، تحسب مرة واحدة: { $numbers }
door-paper-already =
    { $count ->
        [zero] حضور مسجل من قبل:
        [one] حضور مسجل من قبل (شخص واحد):
        [two] حضور مسجل من قبل (شخصان):
        [few] حضور مسجل من قبل ({ $count } أشخاص):
        [many] حضور مسجل من قبل ({ $count } شخصا):
       *[other] حضور مسجل من قبل ({ $count } شخص):
    }
door-paper-mark =
    { $count ->
        [zero] تسجيل الحضور
        [one] تسجيل حضور شخص واحد
        [two] تسجيل حضور شخصين
        [few] تسجيل حضور { $count } أشخاص
        [many] تسجيل حضور { $count } شخصا
       *[other] تسجيل حضور { $count } شخص
    }
door-paper-done =
    { $count ->
        [zero] لم يسجل حضور أحد.
        [one] سجل حضور شخص واحد.
        [two] سجل حضور شخصين.
        [few] سجل حضور { $count } أشخاص.
        [many] سجل حضور { $count } شخصا.
       *[other] سجل حضور { $count } شخص.
    }
door-paper-reconcile = مطابقة التوقيعات
door-paper-named = حاضرون بأسمائهم
door-paper-counted = حاضرون دون ذكر الاسم
door-paper-signatures = عدد التوقيعات على الورق
door-paper-even = عدد التوقيعات مطابق لعدد الأشخاص المعروفين.
door-paper-more =
    { $count ->
        [zero] لا فرق.
        [one] توقيع واحد زائد على الأشخاص المعروفين: ابحث في الورقة عمن لم يسجل بعد.
        [two] توقيعان زائدان على الأشخاص المعروفين: ابحث في الورقة عمن لم يسجل بعد.
        [few] { $count } توقيعات زائدة على الأشخاص المعروفين: ابحث في الورقة عمن لم يسجل بعد.
        [many] { $count } توقيعا زائدا على الأشخاص المعروفين: ابحث في الورقة عمن لم يسجل بعد.
       *[other] { $count } توقيع زائد على الأشخاص المعروفين: ابحث في الورقة عمن لم يسجل بعد.
    }
door-paper-fewer =
    { $count ->
        [zero] لا فرق.
        [one] توقيع واحد ناقص عن الأشخاص المعروفين: شخص واحد لم يوقع، أو سجل خطأ.
        [two] توقيعان ناقصان عن الأشخاص المعروفين: شخصان لم يوقعا، أو سجلا خطأ.
        [few] { $count } توقيعات ناقصة عن الأشخاص المعروفين: { $count } أشخاص لم يوقعوا، أو سجلوا خطأ.
        [many] { $count } توقيعا ناقصا عن الأشخاص المعروفين: { $count } شخصا لم يوقعوا، أو سجلوا خطأ.
       *[other] { $count } توقيع ناقص عن الأشخاص المعروفين: { $count } شخص لم يوقعوا، أو سجلوا خطأ.
    }
door-said-excused = سجل اعتذار { $name }.
door-said-awaited = سحب اعتذار { $name }: الحضور منتظر من جديد.
door-said-represents =
    { $count ->
        [zero] سجل حضور { $name } نيابة عن { $other }.
        [one] سجل حضور { $name } نيابة عن { $other }. في القاعة شخص واحد.
        [two] سجل حضور { $name } نيابة عن { $other }. في القاعة شخصان.
        [few] سجل حضور { $name } نيابة عن { $other }. في القاعة { $count } أشخاص.
        [many] سجل حضور { $name } نيابة عن { $other }. في القاعة { $count } شخصا.
       *[other] سجل حضور { $name } نيابة عن { $other }. في القاعة { $count } شخص.
    }
door-said-marked =
    { $count ->
        [zero] سجل الحضور من الورقة: عدد الأسطر { $marked }.
        [one] سجل الحضور من الورقة: عدد الأسطر { $marked }. في القاعة شخص واحد.
        [two] سجل الحضور من الورقة: عدد الأسطر { $marked }. في القاعة شخصان.
        [few] سجل الحضور من الورقة: عدد الأسطر { $marked }. في القاعة { $count } أشخاص.
        [many] سجل الحضور من الورقة: عدد الأسطر { $marked }. في القاعة { $count } شخصا.
       *[other] سجل الحضور من الورقة: عدد الأسطر { $marked }. في القاعة { $count } شخص.
    }
