# El tablero de recomendaciones: lo propuesto, clasificado, fusionado y decidido.

recommendations-title = Recomendaciones
recommendations-arrangement = Disposición
recommendations-by-outcome = Por estado
recommendations-by-axis = Por eje
recommendations-by-table = Tabla
recommendations-only = Eje mostrado
recommendations-every-axis = Ejes: todos
recommendations-no-axis = Sin eje
recommendations-add = Añadir
recommendations-suggested = { $count ->
    [one] { $count } fusión sugerida
    [many] { $count } fusiones sugeridas
   *[other] { $count } fusiones sugeridas
}
recommendations-empty = Aún no hay recomendaciones
recommendations-empty-how = Durante la sesión, Ctrl+Intro convierte una nota en recomendación; aquí, N escribe una.
recommendations-nothing = Ninguna recomendación en este eje.
recommendations-petitions = Ideas de petición
recommendations-new-text = Nueva recomendación, en nombre de la sala
recommendations-no-text = Escriba primero el texto de la recomendación.
recommendations-keep = Registrar

# On a card
recommendations-room = La sala
recommendations-forgotten = Persona cuyo nombre se borró
recommendations-elsewhere = Fusionada en otro taller
recommendations-merged-from = { $count ->
    [one] reúne la { $numbers }
    [many] reúne las { $numbers }
   *[other] reúne las { $numbers }
}
recommendations-part-of = parte de la { $number }
recommendations-column-number = N.º
recommendations-column-text = Texto
recommendations-column-proposer = Propuesta por
recommendations-column-axis = Eje
recommendations-column-outcome = Estado

# What is looked at
recommendations-looking = La recomendación en detalle
recommendations-kind = Tipo
recommendations-implied = deducida de lo dicho
recommendations-closed = El taller está cerrado: aún se puede fusionar y clasificar por ejes; la redacción, la decisión y los votos ya no cambian.
recommendations-wording = Redacción
recommendations-decision = Decisión de la sala:
recommendations-adopt = Aprobar
recommendations-defer = Aplazar
recommendations-set-aside = Descartar
recommendations-reason = Por qué se descarta
recommendations-reason-how = El motivo figura en el acta. Intro confirma, Esc vuelve.
recommendations-reason-was = Motivo:
recommendations-adopted-how = Forma de aprobación
recommendations-no-consensus = No hay consenso mientras conste una objeción: cuente las manos o tome nota.
recommendations-axis = Eje
recommendations-main-axis = principal
recommendations-proposers = { $count ->
    [one] Propuesta por
    [many] Propuesta por
   *[other] Propuesta por
}
recommendations-proposed = { $by }: { $names }
recommendations-name-proposer = Añadir quién la propone
recommendations-no-proposer = Quitar a { $name } de quienes la propusieron
recommendations-unmerge = Separar la recomendación { $number }
recommendations-unsplit = Reunir las partes de la { $number }
recommendations-sources = Notas de origen
recommendations-no-source = No procede de ninguna nota.
recommendations-turn = Intervención { $number }
recommendations-unnamed = sin nombre
recommendations-of-workshop = taller { $number }, { $date }
recommendations-became = Qué fue de ella

# Hands
recommendations-votes = Votación a mano alzada
recommendations-hands-female = Mujeres
recommendations-hands-male = Hombres
recommendations-hands-other = Otro
recommendations-hands-declined = No declarado
recommendations-hands-unrecorded = Sin distinguir
recommendations-hands-all = Total
recommendations-too-many = { $hands } manos para { $people } personas presentes: cuente de nuevo.
recommendations-too-many-female = { $hands } manos de mujeres para { $people } mujeres presentes: cuente de nuevo.
recommendations-too-many-male = { $hands } manos de hombres para { $people } hombres presentes: cuente de nuevo.
recommendations-no-count = El número de manos es un entero de 0 a { $most }. Se conserva el anterior.

# Objections
recommendations-objections = { $count ->
    [0] Ninguna objeción
    [one] { $count } objeción
    [many] { $count } objeciones
   *[other] { $count } objeciones
}
recommendations-objection = Texto de la objeción
recommendations-objection-how = Intro la registra, Esc vuelve.
recommendations-objection-by = De quién (opcional)
recommendations-no-objection = Quitar la objeción
recommendations-correct-objection = Corregir la objeción

# The committee's answer
recommendations-give-answer = Añadir una respuesta
recommendations-verdict = Decisión del comité
recommendations-answer-reason = Motivo
recommendations-reason-owed = A quien la propuso se le debe un motivo del aplazamiento o del rechazo.
recommendations-owner = Responsable del seguimiento
recommendations-owner-is = Responsable del seguimiento: { $name }
recommendations-due = Plazo
recommendations-due-is = Plazo: { $date }
recommendations-answered = Fecha de la respuesta
recommendations-correct-answer = Corregir la respuesta del { $date }
recommendations-no-answer = Quitar la respuesta del { $date }

# Merging
recommendations-merging = Fusión de recomendaciones
recommendations-merge-these = Fusionar { $numbers }
recommendations-alike = Parecido del { $share }
recommendations-which-wording = Redacción de partida
recommendations-wording-of = Redacción de { $number }
recommendations-final = Redacción final
recommendations-all-kept = Se conservan las notas de origen y los números anteriores
recommendations-merge-now = Fusionar
recommendations-keep-apart = Mantener separadas
recommendations-suggestion = Fusión sugerida
recommendations-next-suggestion = Siguiente
recommendations-wording-stays = queda esta redacción
recommendations-choose-wording = Elegir antes la redacción

# Splitting
recommendations-split-this = Dividir la recomendación { $number }
recommendations-parts = Las partes, una por línea
recommendations-parts-how = Intro abre una línea; el original se conserva.
recommendations-parts-count = { $count ->
    [one] { $count } parte
    [many] { $count } partes
   *[other] { $count } partes
}
recommendations-parts-few = Escriba al menos dos partes, una por línea.
recommendations-parts-keep = Cada parte conserva quién la propuso ({ $names }), las notas y los ejes.
recommendations-split-now = Dividir

# Keys
recommendations-move = Moverse
recommendations-choose = Seleccionar
recommendations-merge = Fusionar
recommendations-edit = Reformular
recommendations-next-arrangement = Disposición siguiente
recommendations-new = Nueva recomendación
recommendations-save = Guardar la tabla de recomendaciones en PDF
recommendations-save-sheet = Guardar las recomendaciones en hoja de cálculo
recommendations-file = Clasificar en el eje de este número
recommendations-split = Dividir
recommendations-unfile = Quitar de todos los ejes
recommendations-filed-already = Ya está en este eje. La tecla 0 la quita de él.
recommendations-object = Anotar una objeción
recommendations-answer = Respuesta del comité
recommendations-leave = Volver al tablero
recommendations-to-note = Abrir la nota en la sesión
