# El directorio: personas y organizaciones.

directory-title = Directorio de personas y organizaciones
directory-people = Personas
directory-organisations = Organizaciones
directory-pairs = Posibles duplicados
directory-entry = Ficha abierta
directory-list = Lista
directory-choose = elegir
directory-choose-back = elegir el anterior
directory-edit = Modificar la ficha
directory-back = Volver a la búsqueda
directory-search = Buscar en el directorio
directory-search-people = Un nombre o un teléfono
directory-search-organisations = Nombre de una organización
directory-new = Añadir
directory-new-person = Nueva persona
directory-new-organisation = Nueva organización
directory-last-people = Lista del último taller, { $date }
directory-last-organisations = Organizaciones del último taller, { $date }
directory-none-yet = Nada aquí todavía. Escriba un nombre para buscar en todo el directorio o añada una ficha.
directory-none-found = Sin resultados con este nombre.
directory-choose-one = Ninguna ficha abierta
directory-choose-how = Elija un nombre de la lista con las flechas o busque en todo el directorio.
directory-name = Nombre
directory-honorific = Tratamiento
directory-sex = Sexo, según lo declarado
directory-sex-source = Origen de este dato
directory-age = Grupo de edad
directory-gender = Femenino o masculino en las frases
directory-gender-more = Solo para redactar las frases, nunca para las cifras.
directory-organisation = Organización o asociación
directory-add-organisation = Nueva organización: «{ $name }»
directory-function = Cargo
directory-kind = Tipo de organización
directory-phone = Teléfono
directory-email = Correo electrónico
directory-private = No aparece en ningún acta.
directory-not-known = no consta
directory-open = Abrir
directory-open-named = Abrir la ficha de { $name }
directory-consents = Consentimientos
directory-yes = sí
directory-no = no
directory-not-asked = sin respuesta registrada
directory-also = Lo que se corrige aquí se corrige también en la lista: { $workshops }
directory-evenings = Participación
directory-no-evenings = Ninguna participación registrada.
directory-workshop = Taller { $number }, { $date }
directory-name-latin = Nombre en letras latinas
directory-name-arabic = Nombre en letras árabes
directory-name-more = También se encuentra por este nombre; lo usan los documentos escritos así.
directory-merge = La misma persona que…
directory-merge-these = Fusionar…
directory-merge-first = Fusionar la primera pareja
directory-merge-named = Fusionar { $one } y { $other }
directory-merge-title = Dos fichas de una misma persona
directory-merge-with = La otra ficha
directory-merge-how = Elija lo correcto en cada línea. La participación y los consentimientos de ambas fichas se conservan, y se encuentra por los dos nombres. Los talleres cerrados no cambian. Se puede deshacer.
directory-merge-same = Las dos fichas dicen lo mismo.
directory-merge-do = Fusionar las dos fichas
directory-merged = Fichas fusionadas en esta
directory-unmerge = Separar
directory-unmerge-named = Separar la ficha de { $name }
directory-affiliations = Otros cargos y pertenencias
directory-affiliation-add = Añadir una pertenencia: nombre de la organización
directory-affiliation-strike = Quitar la pertenencia: { $name }
directory-since = Desde
directory-until = Hasta
directory-from-day = desde el { $date }
directory-to-day = hasta el { $date }
directory-came-present = asistencia registrada
directory-came-excused = excusó su asistencia
directory-came-represented = envió representación
directory-came-absent = ausencia
directory-came-listed = en la lista, sin asistencia registrada
directory-represented-by = en su representación: { $name }
directory-also-then = y también en esa fecha: { $what }
directory-hours = Horas de asistencia
directory-section-translations = En otros idiomas
directory-section-merged = Ficha fusionada en esta
directory-badge = acreditación { $number }
directory-badge-number = Número de acreditación
directory-presence = Asistencia
directory-floor = Uso de la palabra
directory-proposals = Propuestas
directory-member = miembro
directory-create = Añadir al directorio
directory-like = Ya hay nombres parecidos en el directorio. Abrir uno:
directory-data = Datos de esta persona
directory-data-of = Todo lo que el expediente contiene de { $name }
directory-section-person = En el directorio
directory-section-affiliations = Otras pertenencias
directory-copy = Copiar el texto
directory-copied = Los datos se han copiado como texto.
directory-forget = Olvidar a esta persona
directory-forget-for-ever = Es definitivo: no se puede deshacer, ni ahora ni después.
directory-forget-what = El nombre, el tratamiento, el cargo y los datos de contacto se borran del directorio, de todos los talleres y del historial. La asistencia y las cifras quedan, sin nombre.
directory-forget-type = Para confirmar, escriba el nombre tal cual:
directory-forget-do = Borrar para siempre
directory-forgotten = Los datos de esta persona se borraron
directory-forgotten-more = El expediente solo conserva cifras, sin nombre.
directory-forgotten-done = Los datos se han borrado definitivamente.
directory-no-pairs = Nadie parece inscrito dos veces
directory-no-pairs-more = Se comparan los nombres, los teléfonos y las organizaciones de todo el directorio.
directory-pairs-only-shown = Quizá sean personas inscritas dos veces. Es solo una indicación: nada se fusiona por sí solo.
directory-likely = probable
directory-possible = posible
directory-reason-same-phone = mismo teléfono
directory-reason-same-name = mismo nombre
directory-reason-similar-name = nombres parecidos
directory-reason-same-organisation = misma organización
directory-its-people =
    { $count ->
        [0] Nadie la representa en el directorio
        [one] { $count } persona la representa
        [many] { $count } personas la representan
       *[other] { $count } personas la representan
    }
directory-workshops-count =
    { $count ->
        [0] ningún taller
        [one] { $count } taller
        [many] { $count } talleres
       *[other] { $count } talleres
    }
directory-its-workshops =
    { $count ->
        [0] No representada en ningún taller
        [one] Representada en { $count } taller
        [many] Representada en { $count } talleres
       *[other] Representada en { $count } talleres
    }
directory-turns =
    { $count ->
        [0] ninguna intervención
        [one] { $count } intervención
        [many] { $count } intervenciones
       *[other] { $count } intervenciones
    }
directory-proposed =
    { $count ->
        [0] ninguna recomendación
        [one] { $count } recomendación
        [many] { $count } recomendaciones
       *[other] { $count } recomendaciones
    }
directory-more-pairs =
    { $count ->
        [one] { $count } pareja más, menos probable.
        [many] { $count } parejas más, menos probables.
       *[other] { $count } parejas más, menos probables.
    }
