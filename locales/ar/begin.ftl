# التشغيل الأول، وإنقاذ ملف تعذر فتحه.

begin-welcome = أهلا بكم في ورشة
begin-language = لغة الواجهة
begin-letterhead = ترويسة الجماعة أو الجمعية، سطرا سطرا
begin-letterhead-example = المملكة المغربية
begin-letterhead-later = يمكن تركها فارغة وكتابتها لاحقا في الضبط.
begin-empty = البدء بملف فارغ
begin-sample = تجربة الورشة النموذجية
rescue-offer = أحدث نسخة سليمة: { $when } ({ $size })
rescue-lacks = 
    { $count ->
        [zero] لا ينقصها شيء مما في الملف.
        [one] ينقصها عمل واحد مما في الملف.
        [two] ينقصها عملان مما في الملف.
        [few] تنقصها { $count } أعمال مما في الملف.
        [many] ينقصها { $count } عملا مما في الملف.
       *[other] ينقصها { $count } عمل مما في الملف.
    }
rescue-restore = المتابعة من هذه النسخة
