# Las cifras: la parte de mujeres y hombres en el taller, de qué se compone y qué no consta.

figures-title = Participación por sexo
figures-toggle = Gráfico / tabla
figures-caution = Menos de 10 personas declararon su sexo: números sin porcentajes
figures-few = Cuando la base es inferior a 10, los números se dan sin porcentajes.
figures-unrecorded = { $count ->
    [one] { $count } persona cuyo sexo no consta
    [many] { $count } personas cuyo sexo no consta
   *[other] { $count } personas cuyo sexo no consta
}
figures-flag-untimed_interventions = { $count ->
    [one] { $count } intervención sin duración conocida
    [many] { $count } intervenciones sin duración conocida
   *[other] { $count } intervenciones sin duración conocida
}
figures-flag-speaker_not_on_attendance = { $count ->
    [one] { $count } persona habló sin constar como presente
    [many] { $count } personas hablaron sin constar como presentes
   *[other] { $count } personas hablaron sin constar como presentes
}
figures-flag-empty_presence = { $count ->
    [one] { $count } presencia sin duración
    [many] { $count } presencias sin duración
   *[other] { $count } presencias sin duración
}
figures-empty = Aún no hay cifras
figures-empty-how = Aparecen con la primera llegada o la primera intervención.

# Amounts
figures-amount-people = { $count ->
    [one] { $count } persona
    [many] { $count } personas
   *[other] { $count } personas
}
figures-amount-turns = { $count ->
    [one] { $count } intervención
    [many] { $count } intervenciones
   *[other] { $count } intervenciones
}
figures-amount-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } minutos
   *[other] { $count } minutos
}
figures-amount-proposals = { $count ->
    [one] { $count } recomendación
    [many] { $count } recomendaciones
   *[other] { $count } recomendaciones
}
figures-count-women = { $count ->
    [one] { $count } mujer
    [many] { $count } mujeres
   *[other] { $count } mujeres
}
figures-count-men = { $count ->
    [one] { $count } hombre
    [many] { $count } hombres
   *[other] { $count } hombres
}
figures-count-others = { $count ->
    [one] { $count } otro
    [many] { $count } otros
   *[other] { $count } otros
}
figures-count-unsaid = { $count ->
    [one] { $count } sin declarar
    [many] { $count } sin declarar
   *[other] { $count } sin declarar
}
figures-points = { $count ->
    [one] { $count } punto
    [many] { $count } puntos
   *[other] { $count } puntos
}
figures-share-of = { $num } de { $den }

# What is read first
figures-kpi-participants = Personas presentes
figures-kpi-present = Parte de mujeres
figures-kpi-floor = Su tiempo de palabra
figures-kpi-organisations = Entidades representadas
figures-of-those = { $den ->
    [one] { $num } de { $den } que declaró su sexo
    [many] { $num } de { $den } que declararon su sexo
   *[other] { $num } de { $den } que declararon su sexo
}
figures-floor-against = { $way ->
    [less] { $points } menos que en la sala
    [more] { $points } más que en la sala
   *[same] lo mismo que en la sala
}
figures-alone = { $count ->
    [0] y nadie sin entidad
    [one] y { $count } persona sin entidad
    [many] y { $count } personas sin entidad
   *[other] y { $count } personas sin entidad
}
figures-named = { $named } por su nombre y { $anonymous } sin nombre

# What a figure is
figures-explain = ¿Qué significa «{ $figure }»?
figures-numerator = Numerador:
figures-denominator = Denominador:
figures-outside = Fuera del cálculo:
figures-not-known = No consta: { $reason }
figures-about-participants = Todas las personas que vinieron, aunque fuera un rato, inscritas por su nombre o contadas sin él.
figures-about-present = Las mujeres entre las personas presentes que declararon su sexo. Nunca se deduce del nombre.
figures-about-interventions = Las intervenciones de mujeres entre las de personas que declararon su sexo. Quien habla dos veces cuenta dos veces.
figures-about-floor = El tiempo de palabra de las mujeres en el de las personas que declararon su sexo.
figures-about-proposed = Las recomendaciones tal como se dijeron, antes de fusionarlas, repartidas por igual entre sus proponentes. Las de una entidad o de la sala quedan fuera.
figures-about-adopted = Las recomendaciones aprobadas, tras fusionarlas, repartidas por igual entre sus proponentes.
figures-about-leadership = Quienes presiden, facilitan, relatan o exponen, cada persona una vez.
figures-about-organisations = Las entidades por las que vino al menos una persona inscrita por su nombre.
figures-about-ages = Las personas presentes, según el tramo de edad que declararon.
figures-about-kinds = Las personas presentes inscritas por su nombre, según el tipo de entidad por la que vinieron.

# From the list to the decision
figures-path = De la presencia a la decisión: mujeres y hombres en cada etapa
figures-path-said = { $shape ->
    [both] Las mujeres son { $present } de las personas presentes que declararon su sexo y tienen { $floor } del tiempo de palabra.
    [present] Las mujeres son { $present } de las personas presentes que declararon su sexo; su parte del tiempo de palabra no consta.
    [floor] Las mujeres tienen { $floor } del tiempo de palabra; su parte entre las personas presentes no consta.
   *[none] Aún no constan la parte de las mujeres en la sala ni su parte del tiempo de palabra.
}
figures-shown-as = Mostrar como
figures-as-chart = Gráfico
figures-as-table = Tabla
figures-legend-women = Mujeres
figures-legend-men = Hombres
figures-legend-other = Otro
figures-legend-of = Partes de quienes declararon su sexo
figures-half = Paridad { $half }
figures-bar = { $stage }: mujeres { $women }, hombres { $men }
figures-stage-present = Presencia
figures-stage-interventions = Uso de la palabra
figures-stage-floor = Tiempo de palabra
figures-stage-floor-minutes = Tiempo de palabra, en minutos
figures-stage-proposed = Propuestas
figures-stage-adopted = Aprobadas
figures-stage-leadership = Conducción
figures-head-stage = Etapa
figures-head-women = Mujeres
figures-head-men = Hombres
figures-head-other = Otro
figures-head-unsaid = Sin declarar
figures-head-share = Parte de mujeres
figures-head-band = Tramo de edad
figures-head-rest = Resto
figures-head-total = Total
figures-head-kind = Tipo de entidad

# By age
figures-ages = Personas presentes por edad
figures-band-under_30 = menos de 30 años
figures-band-30_59 = 30-59 años
figures-band-60_plus = 60 años y más
figures-band-unknown = no consta
figures-ages-said = { $count ->
    [one] Tramo más presente: { $band }, { $count } persona de { $of } de edad conocida.
    [many] Tramo más presente: { $band }, { $count } personas de { $of } de edad conocida.
   *[other] Tramo más presente: { $band }, { $count } personas de { $of } de edad conocida.
}
figures-ages-none = No consta ningún tramo de edad.
figures-ages-unsaid = { $count ->
    [one] No consta la edad de { $count } persona.
    [many] No consta la edad de { $count } personas.
   *[other] No consta la edad de { $count } personas.
}
figures-ages-bar = { $band }: mujeres { $women }, hombres { $men }.

# By kind of organisation
figures-kinds = Personas por tipo de entidad
figures-kind-none = a título personal o sin entidad
figures-kinds-none = Nadie de los presentes está inscrito por su nombre.
figures-kinds-said = { $count ->
    [one] Tipo más presente: { $kind }, { $count } persona de { $of } inscritas por su nombre.
    [many] Tipo más presente: { $kind }, { $count } personas de { $of } inscritas por su nombre.
   *[other] Tipo más presente: { $kind }, { $count } personas de { $of } inscritas por su nombre.
}

# Why a figure is not known
figures-reason-attendance_not_taken = no se registró la asistencia
figures-reason-no_participants = no vino nadie
figures-reason-no_disclosed_participants = nadie de los presentes declaró su sexo
figures-reason-no_women_or_men = ni mujeres ni hombres entre quienes declararon
figures-reason-no_men = ningún hombre entre las personas presentes
figures-reason-no_interventions = no se registró ninguna intervención
figures-reason-no_interventions_by_disclosed = ninguna intervención de personas que declararon su sexo
figures-reason-no_floor_by_disclosed = ningún tiempo de palabra de personas que declararon su sexo
figures-reason-untimed_interventions = no se midió la duración de algunas intervenciones
figures-reason-no_timed_interventions = no se midió la duración de ninguna intervención
figures-reason-none_in_room = nadie de ese sexo en la sala
figures-reason-no_leadership_recorded = no consta ninguna función de conducción
figures-reason-no_disclosed_leadership = quienes conducen no declararon su sexo
figures-reason-no_personal_recommendations = ninguna recomendación se atribuye a una persona
figures-reason-none_adopted = aún no se ha aprobado ninguna recomendación atribuida a una persona
figures-reason-none_proposed = no se propuso ninguna recomendación
figures-reason-duration_not_known = no consta la duración del taller
figures-reason-untimed_presence = no consta la hora de llegada de algunas personas
figures-reason-suppressed = oculto por confidencialidad
