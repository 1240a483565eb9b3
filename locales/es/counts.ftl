# Counts of people and things, with the plurals of the language. PLURAL() answers zero for 0 in every language.
# -nom is the nominative: after a verb, or alone.

women-nom = { PLURAL($women) ->
    [zero] ninguna mujer
    [one] una mujer
   *[other] { $women } mujeres
}
men-nom = { PLURAL($men) ->
    [zero] ningún hombre
    [one] un hombre
   *[other] { $men } hombres
}
undisclosed-nom = { PLURAL($undisclosed) ->
    [zero] nadie
    [one] una persona cuyo sexo no consta
   *[other] { $undisclosed } personas cuyo sexo no consta
}
recommendations-nom = { PLURAL($count) ->
    [zero] ninguna recomendación
    [one] una recomendación
   *[other] { $count } recomendaciones
}
attendance-sentence = { $shape ->
    [both] Participaron en el encuentro { women-nom } y { men-nom }
    [women] { $total ->
        [1] Participó en el encuentro { women-nom }
       *[other] Participaron en el encuentro { women-nom }
    }
    [men] { $total ->
        [1] Participó en el encuentro { men-nom }
       *[other] Participaron en el encuentro { men-nom }
    }
   *[none] Nadie participó en el encuentro
}.
attendance-sentence-undisclosed = { $shape ->
    [both] Participaron en el encuentro { women-nom }, { men-nom } y { undisclosed-nom }
    [women] Participaron en el encuentro { women-nom } y { undisclosed-nom }
    [men] Participaron en el encuentro { men-nom } y { undisclosed-nom }
   *[none] { $total ->
        [1] Participó en el encuentro { undisclosed-nom }
       *[other] Participaron en el encuentro { undisclosed-nom }
    }
}.
attendance-not-taken = No se registró el número de asistentes a este encuentro.

# Somebody whose sex is neither female nor male, and those of unknown sex apart, in lists and tables
others-nom = { PLURAL($count) ->
    [zero] nadie
    [one] una persona de otro sexo
   *[other] { $count } personas de otro sexo
}
people-nom = { PLURAL($count) ->
    [zero] nadie
    [one] una persona
   *[other] { $count } personas
}
minutes-nom = { PLURAL($count) ->
    [zero] sin tiempo fijado
    [one] un minuto
   *[other] { $count } minutos
}
interventions-nom = { PLURAL($count) ->
    [zero] ninguna intervención
    [one] una intervención
   *[other] { $count } intervenciones
}
attendance-hidden = El número de asistentes se oculta por confidencialidad.
attendance-anonymous = { PLURAL($count) ->
    [one] Entre ellas, una persona fue contada sin registrar su nombre.
   *[other] Entre ellas, { $count } personas fueron contadas sin registrar su nombre.
}
attendance-kinds = Por tipo de entidad, las personas inscritas se reparten así: { $list }.
kinds-association = asociaciones
kinds-commune = comuna
kinds-administration = administraciones
kinds-enterprise = empresas
kinds-media = medios de comunicación
kinds-university = universidades
kinds-collective = colectivos
kinds-other = otras entidades
kinds-none = sin entidad indicada
kinds-entry = { $kind } ({ $count })

# The table of participation
figures-caption = Participación por sexo
figures-measure = Dato
figures-women = Mujeres
figures-men = Hombres
figures-other = Otro
figures-undisclosed = No declarado o no registrado
figures-total = Total
figures-present = Personas presentes
figures-speakers = Intervinientes
figures-interventions = Intervenciones
figures-floor = Tiempo de palabra (min:s)
figures-proposals = Recomendaciones y sugerencias atribuidas a una persona
figures-hidden = …
figures-hidden-note = … oculto por confidencialidad.
figures-unknown = no consta
figures-note = Los porcentajes se calculan sobre las personas cuyo sexo consta. Una recomendación se reparte por igual entre sus proponentes; las que no se atribuyen a nadie no se cuentan.
share-known = { $share } ({ $num } de { $den })
share-counts = { $num } de { $den }
share-unknown = no consta ({ $reason })
share-present = Proporción de mujeres entre las personas presentes: { $value }.
share-interventions = Proporción de mujeres en las intervenciones: { $value }.
share-floor = Proporción de mujeres en el tiempo de palabra: { $value }.
share-proposals = Proporción de mujeres en las recomendaciones y sugerencias: { $value }.
share-small = Cuando la base es inferior a 10, este documento da los números, sin porcentajes.
reason-attendance-not-taken = no se registró la asistencia
reason-untimed-interventions = no se midió la duración de algunas intervenciones
reason-no-interventions = no se registró ninguna intervención
reason-nobody-disclosed = nadie declaró su sexo
reason-nobody-proposed = ninguna recomendación se atribuye a una persona
reason-hidden = oculto por confidencialidad
bar-label = { $measure } – { $group }
attendance-others = { $count ->
    [1] Participó también { $people }.
   *[other] Participaron también { $people }.
}

# Changes in a dossier, ages and sizes
changes-nom = { PLURAL($count) ->
    [zero] ningún cambio
    [one] un cambio
   *[other] { $count } cambios
}
ago-moments = hace un momento
ago-minutes = { PLURAL($count) ->
    [one] hace un minuto
   *[other] hace { $count } minutos
}
ago-hours = { PLURAL($count) ->
    [one] hace una hora
   *[other] hace { $count } horas
}
ago-days = { PLURAL($count) ->
    [one] hace un día
   *[other] hace { $count } días
}
ago-ahead = en una fecha aún por llegar, porque se cambió el reloj del equipo
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB
