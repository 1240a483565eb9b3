# السجل: كل ما أُنجز، الأحدث أولا.

history-filter = كلمات للبحث في السجل
history-list = ما أُنجز، الأحدث أولا
history-empty = لم يُنجَز شيء بعد في هذا الملف.
history-nothing-found = لا شيء بهذه الكلمات.
history-limit =
    { $count ->
        [zero] لا يظهر شيء.
        [one] يظهر آخر أمر فقط.
        [two] يظهر آخر أمرين فقط.
        [few] تظهر آخر { $count } أمور فقط.
        [many] يظهر آخر { $count } أمرا فقط.
       *[other] يظهر آخر { $count } أمر فقط.
    }
history-and = {"، "}
history-undone = متراجَع عنه
history-when = متى
history-device = رمز الحاسوب
history-undoes = تراجع عن
history-rows =
    { $count ->
        [zero] لم يمس شيئا
        [one] غيّر شيئا واحدا
        [two] غيّر شيئين
        [few] غيّر { $count } أشياء
        [many] غيّر { $count } شيئا
       *[other] غيّر { $count } شيء
    }
history-take-back = التراجع عن هذا الأمر وحده
history-take-back-more = ما أُنجز بعده يبقى كما هو؛ ويُرفض التراجع إن كان شيء لاحق قد غيّر العنصر نفسه.
history-already-undone = تم التراجع عن هذا الأمر.
history-stands = لا يمكن التراجع عن هذا الأمر.
history-older = الأقدم
history-newer = الأحدث
history-older-page = أقدم بعشرة
history-newer-page = أحدث بعشرة
history-all = إظهار الكل
