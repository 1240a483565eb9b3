# La preparación del taller.

prepare-title = Preparar el taller
prepare-ready = Listo { $share }
prepare-missing = Lo que falta
prepare-complete = Está todo.
prepare-need-axis = Eje o título
prepare-need-venue = Sala
prepare-need-organiser = Entidad organizadora
prepare-need-agenda = Orden del día
prepare-need-chair = Presidencia o facilitación
prepare-need-rapporteur = Relator
prepare-open = Abrir el taller
prepare-to-door = A la recepción
prepare-sheet = Hoja de asistencia en blanco
prepare-badges = Credenciales de las personas invitadas
prepare-cards = Credenciales numeradas sin nombre
prepare-invitations = Lista de personas invitadas
prepare-invitations-hint = La lista de personas invitadas lleva los números de teléfono: no se reparte.
prepare-papers = Para imprimir
prepare-setting = { $paper }: en composición…
prepare-saved = { $paper }: guardado en { $path }
prepare-closed = Este taller está cerrado y ya no cambia.
prepare-identity = Identidad
prepare-own-title = Título propio (si el eje no basta)
prepare-number = Número
prepare-number-wrong = Un número entero, desde 1.
prepare-date = Fecha
prepare-part-of-day = Momento del día
prepare-axis = Eje
prepare-venue = Sala
prepare-place = Hecho en (ciudad)
prepare-language = Lengua del taller
prepare-not-said = Sin indicar
prepare-attendance-taken = Se registra la asistencia en este taller
prepare-room = Sala y asistencia mínima
prepare-seats = Plazas
prepare-seats-hint = La recepción avisa en cuanto hay más personas que plazas.
prepare-least-present = Asistentes como mínimo
prepare-least-present-hint = La recepción dice cuántas personas faltan todavía.
prepare-least-women = Proporción mínima de mujeres (%)
prepare-least-women-hint = La recepción avisa mientras la proporción de mujeres sea menor, entre las personas cuyo sexo se conoce.
prepare-share-wrong = Un número entero de 1 a 100.
prepare-organiser = Entidad organizadora
prepare-partners = Entidades colaboradoras
prepare-partner-add = Añadir una entidad colaboradora
prepare-organisation-example = Dos letras del nombre
prepare-add-name = Añadir «{ $name }»
prepare-remove = Quitar
prepare-remove-named = Quitar { $name }
prepare-agenda = Orden del día
prepare-begins = Hora de convocatoria
prepare-begins-wrong = Una hora, como { $example }.
prepare-hours-opened = El taller se abrió a las { $hour }: las horas cuentan desde entonces.
prepare-hours-proposed = Aún no se ha fijado la hora: estas parten de las { $hour }, como propuesta.
prepare-point = Punto
prepare-new-point = Punto nuevo, luego ↵
prepare-minutes = Minutos
prepare-minutes-short = min
prepare-templates = O partir de un modelo:
prepare-templates-add = Añadir un orden del día habitual
prepare-template-evening = Con protocolo
prepare-template-groups = Grupos de trabajo
prepare-template-short = Encuentro breve
prepare-point-welcome = Palabras de bienvenida
prepare-point-quran = Lectura de versículos del Corán
prepare-point-anthem = Himno nacional
prepare-point-opening = Palabras de apertura
prepare-point-talk = Presentación del tema
prepare-point-debate = Debate general
prepare-point-groups = Trabajo en grupos
prepare-point-sharing = Puesta en común
prepare-point-break = Pausa
prepare-point-reading = Lectura y adopción de las recomendaciones
prepare-point-closing = Clausura
prepare-ends = Termina hacia las { $hour }
prepare-happens = Tipo del punto { $number }
prepare-happens-none = Tipo sin indicar
prepare-leads-of = A cargo de quién está: { $point }
prepare-lead-add = A cargo de…
prepare-not-on-list = aún no está en la lista
prepare-preamble = Objetivos, contexto, referencias
prepare-kind-aim = Objetivos
prepare-kind-context = Contexto
prepare-kind-basis = Base jurídica
prepare-basis-unchecked =
    { $count ->
        [one] { $count } referencia sin comprobar: la secretaría la verifica antes de emitir el acta.
        [many] { $count } de referencias sin comprobar: la secretaría las verifica antes de emitir el acta.
       *[other] { $count } referencias sin comprobar: la secretaría las verifica antes de emitir el acta.
    }
prepare-basis-check = Referencia comprobada
prepare-unchecked = sin comprobar
prepare-law-add = Añadir una referencia jurídica
prepare-law-communes = Vista la Ley Orgánica n.º 113-14 relativa a las comunas, promulgada por el dahír n.º 1-15-85 de 20 de ramadán de 1436 (7 de julio de 2015)
prepare-law-mechanisms = Visto el artículo 119 de la Ley Orgánica n.º 113-14, relativo a los mecanismos participativos de diálogo y concertación
prepare-law-equality = Visto el artículo 120 de la Ley Orgánica n.º 113-14, relativo al órgano de equidad, igualdad de oportunidades y enfoque de género
prepare-law-petitions = Vistos los artículos 121 a 125 de la Ley Orgánica n.º 113-14, relativos a las peticiones
prepare-law-constitution = Vistos los artículos 12, 13 y 136 de la Constitución
prepare-law-constitution-petitions = Visto el artículo 139 de la Constitución, relativo a los mecanismos participativos y a las peticiones
prepare-law-programme = Visto el decreto n.º 2-16-301 de 29 de junio de 2016, relativo al programa de acción de la comuna
prepare-law-information = Vista la Ley n.º 31-13 relativa al derecho de acceso a la información
prepare-new-line = Línea nueva, luego ↵
prepare-people = Personas invitadas y funciones
prepare-people-count =
    { $count ->
        [0] nadie todavía
        [one] { $count } persona
        [many] { $count } de personas
       *[other] { $count } personas
    }
prepare-invite = Invitar a una persona
prepare-person-example = Dos letras del nombre, o un nombre nuevo
prepare-already = ya en la lista
prepare-roles-of = Funciones de { $name }
prepare-off-list = Quitar de la lista
prepare-programme = El programa
prepare-programme-title = Título del programa
prepare-series = Título de la serie de talleres
prepare-first-year = Desde el año
prepare-last-year = Hasta el año
prepare-axes = Ejes del programa
prepare-one-axis = Eje
prepare-new-axis = Eje nuevo, luego ↵
prepare-key-move = Mover la línea
prepare-key-new = Línea nueva
prepare-next-card = Ficha siguiente
prepare-card-before = Ficha anterior
prepare-next-missing = Ir a lo que falta
prepare-attendance-more = Se marca sola al registrar la primera llegada en la recepción. Sin ella, ni el acta ni las estadísticas dicen cuántas personas asistieron.
prepare-minutes-more = Indique la duración de cada punto para ver a qué hora empieza el siguiente.
prepare-carried = Aún abierto de talleres anteriores
prepare-carried-count =
    { $count ->
        [one] { $count } recomendación
       *[other] { $count } recomendaciones
    }
prepare-carried-all = Mostrar todo
prepare-people-all = Mostrar a todos ({ $count })
