# What documents say around the record: titles, sections, heads of columns, closing, sheets.

# Titles. $axis is none when the workshop has no axis.
minutes-title = Acta del { ordinal-m } encuentro{ $axis ->
    [none] {""}
   *[other] {" "}en torno al eje «{ $axis }»
}
attendance-title = Hoja de asistencia del { ordinal-m } encuentro{ $axis ->
    [none] {""}
   *[other] {" "}en torno al eje «{ $axis }»
}
invitations-title = Lista de personas invitadas al { ordinal-m } encuentro{ $axis ->
    [none] {""}
   *[other] {" "}en torno al eje «{ $axis }»
}
list-title = Tabla de recomendaciones del { ordinal-m } encuentro{ $axis ->
    [none] {""}
   *[other] {" "}en torno al eje «{ $axis }»
}
pack-title = Expediente del comité: recomendaciones del { ordinal-m } encuentro{ $axis ->
    [none] {""}
   *[other] {" "}en torno al eje «{ $axis }»
}
badges-title = Credenciales del { ordinal-m } encuentro{ $axis ->
    [none] {""}
   *[other] {" "}en torno al eje «{ $axis }»
}
# On a card, where there is little room. It begins a line.
badges-occasion = { ordinal-m } encuentro{ $axis ->
    [none] {""}
   *[other] {" "}· { $axis }
}
programme-line = En el marco del programa «{ $programme }»{ $years ->
    [none] {""}
   *[other] {" "}{ $years }
}
ordinal-m = { $n ->
    [1] primer
    [2] segundo
    [3] tercer
    [4] cuarto
    [5] quinto
    [6] sexto
    [7] séptimo
    [8] octavo
    [9] noveno
    [10] décimo
    [13] { $n }.er
    [21] { $n }.er
    [23] { $n }.er
    [31] { $n }.er
    [33] { $n }.er
   *[other] { $n }.º
}

# References. Arabic letters come first in the line, so the parts keep their order without an isolate.
reference-workshop = { $number }/{ $year }
reference-recommendation = R-{ $workshop }-{ $number }
reference-merged = R-M-{ $number }
reference-commitment = C-{ $number }
running-reference = Acta n.º{"\u00A0"}{ $reference }
running-sheet = Hoja de asistencia n.º{"\u00A0"}{ $reference }
running-invitations = Lista de invitación n.º{"\u00A0"}{ $reference }
running-badges = Credenciales n.º{"\u00A0"}{ $reference }
running-list = Tabla de recomendaciones n.º{"\u00A0"}{ $reference }
running-pack = Expediente del comité n.º{"\u00A0"}{ $reference }
running-page = página { $page } de { $pages }
running-public = Versión pública
badge-example = ejemplo
badge-draft = borrador

# Sections
section-card = Ficha del encuentro
section-context = Contexto y objetivos
section-attendance = Asistencia
section-agenda = Orden del día
section-proceedings = Desarrollo
section-hall = Intervenciones de la sala
section-notes = Otras notas
section-decisions = Decisiones
section-recommendations = Recomendaciones y sugerencias
section-commitments = Compromisos y plazos
section-participation = Participación por sexo
section-closing = Clausura y firmas

# The card
card-axis = Eje
card-organiser = Entidad organizadora
card-partners = Entidades colaboradoras
card-venue = Lugar
card-date = Fecha y horario
card-chair = Presidencia
card-facilitator = Facilitación
card-rapporteur = Relatoría
card-excused = Excusados
card-present = Personas presentes
card-interventions = Intervenciones
card-recommendations = Recomendaciones y sugerencias
absent-represented = { $name } (en su lugar, { $other })
unknown = no consta
unknown-because = no consta ({ $reason })
hours-both = de { $opened } a { $closed }
hours-opened = desde las { $opened }
hours-closed = hasta las { $closed }
hours-unknown = horario no registrado

# The opening sentences. $axis, $partners, $venue are none when not known.
session-opening = El { ordinal-m } encuentro se celebró { $part } { $date }{ $axis ->
    [none] {""}
   *[other] , en torno al eje «{ $axis }»
}.
part-morning = la mañana del
part-afternoon = la tarde del
part-evening = a última hora de la tarde del
part-none = el
session-organised = Lo organizó { $organiser }{ $partners ->
    [none] {""}
   *[other] {" "}en colaboración con { $partners }
}.
context-aims = Objetivos del encuentro:
context-contexts = Contexto del encuentro:
context-bases = Fundamentos:

# Nothing recorded is said as such, never as a zero.
none-agenda = No se registró ningún orden del día.
none-interventions = No se registró ninguna intervención.
none-decisions = No se registró ninguna decisión.
none-recommendations = No se registró ninguna recomendación ni sugerencia.
none-commitments = No se registró ningún compromiso.

# Recommendations
column-number = N.º
column-text = Texto
column-commitment = Compromiso
column-lead = Institución responsable
column-deadline = Plazo
column-sources = Recomendaciones de origen
column-proposers = Propuesta por
column-asked = Solicitada por
column-axis = Eje
column-origin = Origen
column-result = Decisión de la sala
column-hands = Votos
column-objections = Objeciones
column-answer = Respuesta del comité
column-alike = Posible duplicado
column-decision = Decisión
column-reason = Motivo
column-owner = Responsable del seguimiento
column-due = Plazo
proposer-room = la sala
suggestion-mark = (sugerencia)
outcome-captured = Registrada, sin decisión por ahora.
outcome-adopted = Recomendación aprobada.
outcome-deferred = Recomendación aplazada.
outcome-set-aside = Recomendación no aceptada.
outcome-consensus = Recomendación aprobada por consenso.
outcome-vote = Recomendación aprobada por votación.
outcome-noted = La asamblea toma nota de la recomendación.
outcome-reason = Motivo: { $reason }.
outcome-merged = Fusionada en { $reference }.
outcome-split = Dividida en { $parts }.
outcome-part = Parte de { $reference }.
outcome-objection = Objeción: { $text }.
outcome-objection-of = Objeción ({ $speaker }): { $text }.
outcome-due = Plazo: { $date }.
outcome-owner = Responsable del seguimiento: { $owner }.
outcome-answer = Respuesta del comité de { $date }: { $verdict }.
vote-choice = { $choice }: { $total }{ $detail ->
    [none] {""}
   *[other] {" "}({ $detail })
}
recommendation-parents = { PLURAL($count) ->
    [one] Procede de la recomendación { $parents }.
   *[other] Fusión de las recomendaciones { $parents }.
}
recommendation-proposers = { PLURAL($count) ->
    [one] Proponente
   *[other] Proponentes
}: { $proposers }.
recommendation-axis = Eje: { $axis }.

# The lists of recommendations: the table and the committee's pack. A sheet's name has 31 characters at most.
list-name = Recomendaciones
pack-no-axis = Sin eje
pack-left-out = { PLURAL($count) ->
    [one] Una recomendación que la sala no aceptó no figura aquí.
   *[other] { $count } recomendaciones que la sala no aceptó no figuran aquí.
}
tally = Total: { $count }{ $outcomes ->
    [none] {""}
   *[other] {" "}({ $outcomes })
}
tally-adopted = aprobadas: { $count }
tally-noted = de las que se toma nota: { $count }
tally-deferred = aplazadas: { $count }
tally-set-aside = no aceptadas: { $count }
tally-captured = sin decisión: { $count }
origin-merged = Fusión de { $parents }
origin-part = Parte de { $reference }
result-captured = Sin decisión
result-adopted = Aprobada
result-consensus = Aprobada por consenso
result-vote = Aprobada por votación
result-noted = Se toma nota
result-deferred = Aplazada
result-set-aside = No aceptada
objection-of = { $speaker }: { $text }
objections-counted = Objeciones: { $count }

# How several are told: a and b; a, b and c. A list of people with titles takes semicolons.
list-comma = ,{" "}
list-between = ,{" "}
list-and = {" "}y{" "}
list-semicolon = ;{" "}

# Closing
closing-formula = { $gender ->
    [feminine] Agotado el orden del día, la presidenta de la sesión clausuró los trabajos con un agradecimiento a las personas asistentes.
    [masculine] Agotado el orden del día, el presidente de la sesión clausuró los trabajos con un agradecimiento a las personas asistentes.
   *[none] Agotado el orden del día, se clausuraron los trabajos con un agradecimiento a las personas asistentes.
}{ $hour ->
    [none] {""}
   *[other] {" "}Se levantó la sesión a las { $hour }.
}
closing-done = { $place ->
    [none] Hecho el { $date }.
   *[other] { $place }, { $date }.
}
signature-chair = { $gender ->
    [feminine] La presidenta de la sesión
    [masculine] El presidente de la sesión
   *[none] El presidente / La presidenta de la sesión
}
signature-rapporteur = { $gender ->
    [feminine] La relatora
    [masculine] El relator
   *[none] El relator / La relatora
}
signature-civil-society = El representante / La representante de la sociedad civil
attachment-record = La misma acta, legible por máquina

# The attendance sheet
sheet-place = N.º
sheet-name = Nombre y apellidos
sheet-function = Cargo
sheet-organisation = Entidad
sheet-sex = M / H
sheet-age = Grupo de edad
sheet-contact = Teléfono o correo
sheet-arrival = Llegada
sheet-photo = Consentimiento de foto
sheet-signature = Firma
sheet-phone = Teléfono
sheet-reply = Respuesta recibida
sheet-letter-female = M
sheet-letter-male = H
sheet-notice = Estos datos sirven para documentar el encuentro y elaborar estadísticas de asistencia por sexo; los datos de contacto no se publican. Conforme a la Ley 09-08, puede consultarlos, rectificarlos u oponerse a su tratamiento ante la entidad organizadora.
sheet-totals = Totales al cierre: mujeres ........ hombres ........ total ........ firma de la secretaría: ................

# Invitations and badges
invitations-none = Todavía no hay nadie inscrito.
invitations-count = Personas invitadas, por sexo
invitations-people = Personas
badges-none = Ninguna credencial que imprimir: nadie está inscrito con esos números.
