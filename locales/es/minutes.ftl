# El acta: qué documento, qué falta, sus textos y sus páginas tal como se imprimen.

minutes-paper = Documento
minutes-paper-minutes = Acta
minutes-paper-attendance = Hoja de asistencia
minutes-paper-blank = Hoja para firmar
minutes-paper-recommendations = Recomendaciones
minutes-paper-pack = Expediente del comité
minutes-language = Idioma
minutes-version = Versión
minutes-version-internal = Interna
minutes-version-public = Pública
minutes-public-leaves-out = Sin el nombre de quien no aceptó su publicación, sin horas de asistencia, sin números inferiores a 5.
minutes-before =
    { $count ->
        [one] { $count } punto antes de emitir
        [many] { $count } de puntos antes de emitir
       *[other] { $count } puntos antes de emitir
    }
minutes-before-closing =
    { $count ->
        [one] { $count } punto antes de cerrar el taller
        [many] { $count } de puntos antes de cerrar el taller
       *[other] { $count } puntos antes de cerrar el taller
    }
minutes-ready = No falta nada en el acta.
minutes-fix = Corregir
minutes-check-nobody = No consta la asistencia de nadie
minutes-check-floor = Alguien tiene todavía la palabra
minutes-check-chair = No consta quién presidía
minutes-check-function = No consta el cargo de quien presidió
minutes-check-rapporteur = No consta quién era relator o relatora
minutes-check-copy = Ninguna copia en otro soporte desde hace más de diez minutos
minutes-check-axis =
    { $count ->
        [one] { $count } recomendación sin eje
        [many] { $count } de recomendaciones sin eje
       *[other] { $count } recomendaciones sin eje
    }
minutes-check-undecided =
    { $count ->
        [one] { $count } recomendación sin decisión de la sala
        [many] { $count } de recomendaciones sin decisión de la sala
       *[other] { $count } recomendaciones sin decisión de la sala
    }
minutes-check-unknown =
    { $count ->
        [one] { $count } persona presente a la que no se preguntó el sexo
        [many] { $count } de personas presentes a las que no se preguntó el sexo
       *[other] { $count } personas presentes a las que no se preguntó el sexo
    }
minutes-check-signatures =
    { $count ->
        [one] Entre las firmas y las asistencias hay una diferencia de { $count }
        [many] Entre las firmas y las asistencias hay una diferencia de { $count }
       *[other] Entre las firmas y las asistencias hay una diferencia de { $count }
    }
minutes-check-silent =
    { $count ->
        [one] { $count } intervención de más de un minuto está sin nota
        [many] { $count } de intervenciones de más de un minuto están sin nota
       *[other] { $count } intervenciones de más de un minuto están sin nota
    }
minutes-check-author =
    { $count ->
        [one] { $count } recomendación hecha en una intervención no nombra a nadie
        [many] { $count } de recomendaciones hechas en intervenciones no nombran a nadie
       *[other] { $count } recomendaciones hechas en intervenciones no nombran a nadie
    }
minutes-check-quoted =
    { $count ->
        [one] { $count } nota se citará palabra por palabra, por falta de un verbo que la refiera
        [many] { $count } de notas se citarán palabra por palabra, por falta de un verbo que las refiera
       *[other] { $count } notas se citarán palabra por palabra, por falta de un verbo que las refiera
    }
minutes-check-untranslated =
    { $count ->
        [one] { $count } texto falta en { $language } y se imprime en su idioma
        [many] { $count } de textos faltan en { $language } y se imprimen en su idioma
       *[other] { $count } textos faltan en { $language } y se imprimen en su idioma
    }
minutes-close = Cerrar el taller
minutes-close-how = El taller está abierto y esta acta es un borrador. Una vez cerrado, la palabra, los textos y las decisiones ya no cambian, salvo que se reabra.
minutes-close-anyway = Cerrar ahora deja los puntos anteriores como están.
minutes-closed = El taller está cerrado: su contenido ya no cambia.
minutes-reopen = Reabrir el taller
minutes-edit = Editar los textos
minutes-checks = Antes de emitir
minutes-save = Guardar el PDF
minutes-save-sheet = Guardar en hoja de cálculo
minutes-save-pack = Guardar el expediente del comité
minutes-saved = Archivo guardado.
minutes-saved-at = Guardado en:
minutes-texts = Textos del acta
minutes-filter = Qué textos
minutes-filter-all = Todos
minutes-filter-quoted = Citadas
minutes-filter-untranslated = Por traducir
minutes-no-texts = No hay textos aquí.
minutes-fixed = El taller está cerrado: reábralo para corregir sus textos. Aún se puede traducir.
minutes-preamble = Preámbulo
minutes-outside = Fuera de las intervenciones
minutes-decisions = Decisiones
minutes-recommendations = Recomendaciones
minutes-nameless = Intervención sin nombre
minutes-text = Texto
minutes-text-numbered = Texto de la recomendación { $number }
minutes-text-in = Traducción ({ $language })
minutes-report = Cómo se refiere
minutes-verb = Verbo
minutes-verb-none = verbo automático
minutes-form = Forma
minutes-form-none = sin elegir: citada tal cual
minutes-form-noun = Sintagma nominal: la participación de las mujeres
minutes-form-clause = Tras «que»: la asociación sigue el proyecto
minutes-form-sentence = Oración completa, referida tal cual
minutes-quoted-how = Sin verbo, una nota se imprime como cita. Ejemplo: «la participación de las mujeres» pasa a ser, con un verbo: insistió en la participación de las mujeres. Ctrl+Intro acepta la propuesta y pasa a la línea siguiente; la página de al lado muestra el resultado.
minutes-accept = Aceptar: { $report }
minutes-accept-all = Aceptar las propuestas para todo lo que queda ({ $count })
minutes-accept-every = Aceptar todo
minutes-preview = Vista previa
minutes-fresh = Al día
minutes-stale = Actualizándose
minutes-page = Página { $page } de { $pages }
minutes-pages = Páginas { $from } y { $to } de { $pages }
minutes-sheets = Páginas del documento
minutes-previous = Página anterior
minutes-next = Página siguiente
minutes-spread = Una o dos páginas
minutes-one = 1 página
minutes-two = 2 páginas
minutes-next-language = Otro idioma
