# استيراد قائمة المدعوين.

import-title = استيراد قائمة المدعوين
import-more = ملف XLSX أو CSV، أو نص منسوخ من جدول. لا يضاف أحد قبل أن تراجع القائمة.
import-choose = اختيار ملف
import-paste = أو ألصق القائمة هنا
import-paste-example = اسم في كل سطر، أو أسطر منسوخة من جدول
import-read = قراءة القائمة
import-reading = قراءة الملف: { $done }
import-people-of = قراءة الأسماء: { $done } من { $of }
import-keeping = تسجيل المدعوين: { $share }
import-stop = إيقاف
import-from = من الملف { $file }
import-pasted = من النص الملصق
import-views = أقسام القائمة
import-view-all = الكل
import-view-look = للمراجعة
import-view-refused = لن يستورد
import-view-columns = الأعمدة
import-row = السطر
import-name = الاسم
import-sex = الجنس
import-organisation = الهيئة
import-function = الصفة
import-contact = الهاتف والبريد
import-register = في السجل
import-new = شخص جديد
import-known = { $name }، { $organisation }
import-no-organisation = دون هيئة
import-listed = في القائمة من قبل
import-which = من المقصود في السطر { $row }؟
import-leave-out = عدم دعوة { $name }
import-take-in = دعوة { $name }
import-nothing-here = لا شيء هنا.
import-show-more = إظهار المزيد
import-shown = { $shown } من { $all }
import-skipped = أسطر لا تسمي أحدا: { $count }
import-header-none = عمود { $number }
import-column-unused = لا يستورد
import-columns-more = ما ظنه البرنامج في كل عمود. صححه إن أخطأ، فتقرأ القائمة من جديد.
import-field-name = الاسم الكامل
import-field-given-name = الاسم الشخصي
import-field-family-name = الاسم العائلي
import-field-honorific = اللقب
import-field-sex = الجنس
import-field-female = علامة: امرأة
import-field-male = علامة: رجل
import-field-phone = الهاتف
import-field-email = البريد الإلكتروني
import-field-organisation = الهيئة
import-field-function = الصفة
import-field-age = السن
import-field-number = رقم السطر
import-other = قائمة أخرى
import-invite =
    { $count ->
        [zero] لا أحد
        [one] دعوة شخص واحد
        [two] دعوة شخصين
        [few] دعوة { $count } أشخاص
        [many] دعوة { $count } شخصا
       *[other] دعوة { $count } شخص
    }
import-done =
    { $count ->
        [zero] لم يتغير شيء
        [one] سجل شخص واحد من القائمة
        [two] سجل شخصان من القائمة
        [few] سجل { $count } أشخاص من القائمة
        [many] سجل { $count } شخصا من القائمة
       *[other] سجل { $count } شخص من القائمة
    }
import-known-count =
    { $count ->
        [zero] لا أحد منهم في السجل
        [one] واحد منهم في السجل
        [two] اثنان منهم في السجل
       *[other] { $count } منهم في السجل
    }
import-look-count = للمراجعة: { $count }
import-refused-count = لن يستورد: { $count }
