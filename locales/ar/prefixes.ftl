# الحرف الذي يبدأ به السطر، تتبعه نقطتان؛ علامة الاستفهام وحدها لا تحتاجهما.

prefixes-recommendation = ت
prefixes-decision = ق
prefixes-petition = ع
prefixes-question = ؟
prefixes-off-record = س
