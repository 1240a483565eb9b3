# الجلسة: الكلمة والملاحظات والتوصيات في شاشة واحدة.

live-floor = الكلمة
live-now = الكلمة الآن
live-turn = المداخلة { $number }
live-free = لا أحد يأخذ الكلمة الآن
live-limit = من { $limit }
live-last-minute = الدقيقة الأخيرة
live-over = تجاوز { $by }
live-time-up = انتهت مدة التدخل
live-next = المتدخل التالي
live-end = إنهاء المداخلة
live-no-organisation = دون هيئة
live-forgotten = شخص محيت معطياته
live-nobody = لم يُسجَّل أحد بعد. تُعطى الكلمة لمن ورد اسمه في اللائحة.
live-to-door = الانتقال إلى الاستقبال
live-waiting = في الانتظار
live-nobody-waits = لا أحد ينتظر الكلمة
live-give = إعطاء الكلمة إلى
live-withdraw = سحب طلب { $name }
live-add = إضافة متدخل
live-add-label = اسم من يطلب الكلمة أو رقم شارته
live-add-hint = Enter: إلى اللائحة · Shift+Enter: الكلمة حالا
live-waits = في الانتظار
live-not-found = لا أحد بهذا الاسم في اللائحة.
live-share = حصة النساء من وقت الكلام
live-presence = حصتهن من الحضور المصرح به: { $share }
live-presence-few = من الحضور المصرح به: النساء { $women } من { $all }
live-not-known = غير معروفة
live-agenda = جدول الأعمال
live-next-point = النقطة التالية في جدول الأعمال
live-point-done = انتهت
live-left =
    { $minutes ->
        [zero] انتهى الوقت
        [one] بقيت دقيقة
        [two] بقيت دقيقتان
        [few] بقيت { $minutes } دقائق
        [many] بقيت { $minutes } دقيقة
       *[other] بقيت { $minutes } دقيقة
    }
live-beyond =
    { $minutes ->
        [zero] انتهى الوقت
        [one] تجاوز دقيقة
        [two] تجاوز دقيقتين
        [few] تجاوز { $minutes } دقائق
        [many] تجاوز { $minutes } دقيقة
       *[other] تجاوز { $minutes } دقيقة
    }
live-notes = الملاحظات
live-no-notes = لا ملاحظات في هذه الجلسة
live-new-note = ملاحظة جديدة
live-write-here = اكتبوا هنا ما يُقال
live-write-on = اكتبوا هنا ما يُقال (↑ لتصحيح السطر السابق)
live-line-before = تصحيح السطر السابق
live-length = مدة المداخلة
live-speaking = الآن
live-out-of-turn = خارج الترتيب
live-unsaved = لم يُحفظ
live-marks = تحويل السطر
live-recommendation = توصية
live-note = ملاحظة
live-decision = قرار
live-question = سؤال
live-petition = اقتراح عريضة
live-off-record = خارج المحضر
live-panes = الألواح
live-panes-back = اللوح السابق
live-closed = اختُتمت الورشة: لم يعد في الإمكان تغيير ما دُوِّن فيها.
live-not-open = لم تُفتتح الورشة بعد.
live-open = افتتاح الورشة
live-captured = التوصيات الملتقطة
live-board = لوحة التوصيات
live-none-captured = لا توصية بعد. أثناء التدوين يحوّل Ctrl+Enter السطر إلى توصية.
live-number-was = { $number } (كانت { $was })
live-already-captured = هذا السطر هو التوصية { $number }
live-similar = دمجها مع { $number }؟
live-merge = دمج التوصيتين المتشابهتين
live-room = القاعة
live-move-up = تقديم الملاحظة سطرا
live-move-down = تأخير الملاحظة سطرا
live-written = تُدوَّن المداخلة
live-written-nobody = لم تُدوَّن أي مداخلة بعد
live-add-hint-after = Enter: متدخل تُدوَّن كلمته
live-afterwards = تُدخَل هذه الورشة بعد انعقادها: لا تُسجَّل أي ساعة، والترتيب هو ترتيب الإدخال.
live-enter-afterwards = إدخالها لاحقا، دون ساعة
live-note-hours = تسجيل الساعات
live-split = تقسيم السطر عند المؤشر
live-join-turns = السطران من مداخلتين مختلفتين: انقلوا السطر أولا بالمفتاحين Ctrl+↑ أو Ctrl+↓
live-join-captured = هذا السطر مصدر التوصية { $number }، فلا يُضم إلى ما قبله
live-join-decided = هذا السطر قرار، فلا يُضم إلى ما قبله
live-join-unlike = السطران مختلفان في النوع أو اللغة أو ذكر الاسم: وحدوها قبل الضم
live-join-translated = لهذا السطر نص بلغة أخرى، فلا يُضم إلى ما قبله
live-turn-before = نقل السطر إلى المداخلة السابقة
live-turn-after = نقل السطر إلى المداخلة التالية
live-reassign = نسبة المداخلة إلى متدخل آخر
live-reassign-to = الاسم أو رقم الشارة
live-no-turn = هذا السطر خارج كل مداخلة: انقلوه إلى مداخلة بالمفتاحين Ctrl+↑ أو Ctrl+↓
live-unname = تدوين دون ذكر الاسم
live-unattributed = دون اسم
live-voice = كيف يُروى السطر في المحضر
live-form = صيغة السطر
live-verb = فعل السطر
live-language = لغة السطر
live-form-noun = اسم
live-form-clause = أن…
live-form-sentence = جملة
live-guessed = مقترح
live-quoted = يُنقل بنصه:
live-not-printed = لا يُكتب في المحضر
live-printed-here = هنا تظهر جملة السطر كما في المحضر
live-mention-person = أشخاص من اللائحة
live-mention-axis = المحاور
live-find = البحث في الملاحظات
live-find-before = النتيجة السابقة
live-find-after = النتيجة التالية
live-find-close = إغلاق البحث
live-found = { $number } من { $of }
live-found-none = لا نتيجة
live-cannot-save = تعذر الحفظ. يبقى ما تكتبونه هنا، وتتكرر المحاولة حتى يُحفظ.
live-save-again = إعادة المحاولة الآن
live-lines-between =
    { $lines ->
        [one] عرض سطر واحد بينها
        [two] عرض سطرين بينها
        [few] عرض { $lines } أسطر بينها
        [many] عرض { $lines } سطرا بينها
       *[other] عرض { $lines } سطر بينها
    }
