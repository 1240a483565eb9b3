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
prepare-sheet-saved = Hoja guardada: { $path }
prepare-closed = Este taller está cerrado y ya no cambia.
prepare-identity = Identidad
prepare-own-title = Título propio (si el eje no basta)
prepare-number = Número
prepare-date = Fecha
prepare-part-of-day = Momento del día
prepare-axis = Eje
prepare-venue = Sala
prepare-place = Hecho en (ciudad)
prepare-language = Lengua del taller
prepare-not-said = Sin indicar
prepare-attendance-taken = Se registra la asistencia en este taller
prepare-organiser = Entidad organizadora
prepare-partners = Entidades colaboradoras
prepare-partner-add = Añadir una entidad colaboradora
prepare-organisation-example = Dos letras del nombre
prepare-add-name = Añadir «{ $name }»
prepare-remove = Quitar
prepare-remove-named = Quitar { $name }
prepare-agenda = Orden del día
prepare-start = Desde las
prepare-start-hint = Para calcular, no se guarda
prepare-point = Punto
prepare-new-point = Punto nuevo, luego ↵
prepare-minutes = Minutos
prepare-minutes-short = min
prepare-templates = O partir de un modelo:
prepare-template-evening = Debate general
prepare-template-groups = Grupos de trabajo
prepare-template-short = Encuentro breve
prepare-point-opening = Palabras de apertura
prepare-point-talk = Presentación del tema
prepare-point-debate = Debate general
prepare-point-groups = Trabajo en grupos
prepare-point-sharing = Puesta en común
prepare-point-reading = Lectura y adopción de las recomendaciones
prepare-point-closing = Clausura
prepare-ends = Termina hacia las { $hour }
prepare-preamble = Objetivos, contexto, referencias
prepare-kind-aim = Objetivos
prepare-kind-context = Contexto
prepare-kind-basis = Base jurídica
prepare-basis-unchecked = Texto sin comprobar: la secretaría verifica estas referencias antes de emitir el acta.
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
