# La entrada: quién llega y quién está en la sala.

door-desk = Registro de asistencia
door-room = En la sala
door-search = Buscar un nombre
door-search-hint = Escriba dos o tres letras del nombre
door-found =
    { $count ->
        [0] sin resultados
        [one] { $count } resultado
        [many] { $count } resultados
       *[other] { $count } resultados
    }
door-found-first = primeros resultados: { $count }
door-results = Resultados de la búsqueda
door-choose = Elegir
door-choose-back = Elegir el anterior
door-check-in = Registrar la llegada
door-check-out = Registrar la salida
door-correct = Corregir
door-back = Registrar el regreso
door-new = Nueva llegada
door-new-named = ¿No está en la lista? Nueva llegada a nombre de «{ $name }»
door-edit = Modificar la ficha
door-clear = Borrar la búsqueda
door-near = Nombres parecidos
door-which = Varias personas se llaman «{ $name }»: ¿cuál de ellas?
door-awaited =
    { $count ->
        [0] No se espera a nadie
        [one] { $count } persona de la lista no ha llegado todavía
        [many] { $count } personas de la lista no han llegado todavía
       *[other] { $count } personas de la lista no han llegado todavía
    }
door-empty = ¿Quién llega?
door-empty-closed = El taller está cerrado
door-empty-hint = Escriba unas letras del nombre, en árabe o en caracteres latinos, y pulse Intro.
door-tip = La búsqueda no distingue hamzas, vocales ni acentos, y acepta caracteres latinos:
door-no-organisation = sin organización registrada
door-not-yet = aún no ha llegado
door-unlisted = fuera de la lista del taller
door-present-since =
    { $gender ->
        [feminine] presente desde
        [masculine] presente desde
       *[other] presente desde
    }
door-present =
    { $gender ->
        [feminine] presente
        [masculine] presente
       *[other] presente
    }
door-left =
    { $gender ->
        [feminine] ha salido
        [masculine] ha salido
       *[other] ha salido
    }
door-sex = Sexo (declarado por la persona)
door-woman = mujer
door-man = hombre
door-declined = prefiere no decirlo
door-undisclosed = sin declarar
door-named = acepta que se la nombre en documentos públicos
door-say-female = Declara: mujer
door-say-male = Declara: hombre
door-say-declined = Declara: prefiere no decirlo
door-say-named = Acepta que se la nombre, sí o no
door-name = Nombre completo
door-organisation = Organización o asociación
door-organisation-hint = vacío si no hay
door-new-organisation = Nueva organización: «{ $name }»
door-phone = Teléfono (opcional, nunca en el acta)
door-save-new = Guardar y registrar la llegada
door-present-now = Presentes ahora
door-listed =
    { $count ->
        [0] lista vacía
        [one] { $count } persona en la lista
        [many] { $count } personas en la lista
       *[other] { $count } personas en la lista
    }
door-arrivals =
    { $minutes ->
        [one] Llegadas por minuto, desde las
        [many] Llegadas cada { $minutes } minutos, desde las
       *[other] Llegadas cada { $minutes } minutos, desde las
    }
door-arrivals-label = Llegadas desde las { $hour }, duración de cada columna en minutos: { $minutes }; la más alta: { $most }
door-women = Mujeres
door-men = Hombres
door-others = Otros o sin declarar
door-share-label = Mujeres: { $women }, hombres: { $men }, otros o sin declarar: { $others }
door-too-few = Menos de 10 personas declararon su sexo: no se dan porcentajes.
door-organisations = Organizaciones representadas
door-not-taken = La asistencia aún no se ha tomado: nada se dice de cuántas personas hay.
door-unnamed = Presentes sin nombre
door-count-female = Contar una mujer más, sin nombre
door-count-male = Contar un hombre más, sin nombre
door-count-unrecorded = Contar una persona más, sin nombre ni declaración
door-uncount-female = Contar una mujer menos, sin nombre
door-uncount-male = Contar un hombre menos, sin nombre
door-uncount-unrecorded = Contar una persona menos, sin nombre ni declaración
door-last = Últimas llegadas
door-nobody-yet = Todavía no ha llegado nadie.
door-not-open = El taller aún no está abierto. Ya se pueden registrar llegadas.
door-open = Abrir el taller
door-is-closed = El taller está cerrado: la lista de asistencia solo se consulta.
door-reopen = Reabrir el taller
door-said-arrived =
    { $count ->
        [one] Llegada registrada: { $name }. { $count } persona en la sala.
        [many] Llegada registrada: { $name }. { $count } personas en la sala.
       *[other] Llegada registrada: { $name }. { $count } personas en la sala.
    }
door-said-back =
    { $count ->
        [one] Regreso registrado: { $name }. { $count } persona en la sala.
        [many] Regreso registrado: { $name }. { $count } personas en la sala.
       *[other] Regreso registrado: { $name }. { $count } personas en la sala.
    }
door-said-corrected = Datos corregidos: { $name }
door-said-left =
    { $count ->
        [0] Salida registrada: { $name }. La sala está vacía.
        [one] Salida registrada: { $name }. Queda { $count } persona en la sala.
        [many] Salida registrada: { $name }. Quedan { $count } personas en la sala.
       *[other] Salida registrada: { $name }. Quedan { $count } personas en la sala.
    }
door-said-already =
    { $gender ->
        [feminine] { $name } ya está presente: no se ha añadido nada.
        [masculine] { $name } ya está presente: no se ha añadido nada.
       *[other] { $name } ya está presente: no se ha añadido nada.
    }
door-said-already-since =
    { $gender ->
        [feminine] { $name } está presente desde las { $hour }: no se ha añadido nada.
        [masculine] { $name } está presente desde las { $hour }: no se ha añadido nada.
       *[other] { $name } está presente desde las { $hour }: no se ha añadido nada.
    }
door-said-counted =
    { $sex ->
        [female] Una mujer más, sin nombre.
        [male] Un hombre más, sin nombre.
       *[other] Una persona más, sin nombre ni declaración.
    } { $count ->
        [one] { $count } persona en la sala.
        [many] { $count } personas en la sala.
       *[other] { $count } personas en la sala.
    }
door-said-uncounted =
    { $sex ->
        [female] Una mujer menos, sin nombre.
        [male] Un hombre menos, sin nombre.
       *[other] Una persona menos, sin nombre ni declaración.
    } { $count ->
        [one] { $count } persona en la sala.
        [many] { $count } personas en la sala.
       *[other] { $count } personas en la sala.
    }
door-said-closed = El taller está cerrado: no se ha registrado nada. Reábralo para corregir la asistencia.
door-here = En la sala, primero quienes llegaron al final
door-function = Función (opcional)
door-phone-problem = Un número de teléfono se escribe con cifras, como 0612345678.
door-is-past = Este taller se celebró el { $date }: cada llegada se anota con la hora actual.
door-is-afterwards = Registro posterior: no se anota ninguna hora.
door-hours = Anotar las horas
door-no-hours = Registrar después, sin horas
door-who-comes = ¿Quién viene en lugar de { $name }?
door-stands-in = Registrar en su lugar
door-excuse = Excusar
door-unexcuse = Retirar la excusa
door-represent = Viene otra persona
door-counted-before = ¿Ya se contó sin nombre?
door-not-counted = no
door-excused =
    { $count ->
        [one] { $count } ausencia justificada
        [many] { $count } ausencias justificadas
       *[other] { $count } ausencias justificadas
    }
door-represented =
    { $count ->
        [one] { $count } persona representada
        [many] { $count } personas representadas
       *[other] { $count } personas representadas
    }
door-kinds = Presentes por tipo de organización
door-no-kind = sin organización
door-alarm-few = No se alcanza el mínimo de asistentes: { $present } de { $least }.
door-alarm-women-share = Mujeres: { $share } de quienes declararon su sexo; el mínimo es { $least }.
door-alarm-women-count = Mujeres: { $women } de { $disclosed } que declararon su sexo; el mínimo es { $least }.
door-alarm-seats = Hay más asistentes ({ $present }) que asientos en la sala ({ $seats }).
door-alarm-clock = El reloj de este ordenador va por detrás de la última hora anotada: compruébelo.
door-likes = El directorio tiene nombres muy parecidos. ¿Es una de estas personas?
door-like = Registrar a la persona de nombre parecido
door-paper = Hoja de asistencia en papel
door-paper-rows = Números de las filas firmadas
door-paper-hint = Ejemplo: 3 5-9 12. El número de la fila es el de la acreditación; la llegada se anota sin hora.
door-paper-unread = No se entiende: { $parts }
door-paper-missing = Números que no están en la lista: { $numbers }
door-paper-shared = Números que tienen varias personas, por lo que no se registran aquí: { $numbers }
door-paper-reversed = Intervalo invertido, leído de menor a mayor: { $parts }
door-paper-twice = Números repetidos, tomados una sola vez: { $numbers }
door-paper-already =
    { $count ->
        [one] Ya registrada ({ $count } persona):
        [many] Ya registradas ({ $count } personas):
       *[other] Ya registradas ({ $count } personas):
    }
door-paper-mark =
    { $count ->
        [0] Registrar
        [one] Registrar { $count } asistencia
        [many] Registrar { $count } asistencias
       *[other] Registrar { $count } asistencias
    }
door-paper-done =
    { $count ->
        [one] { $count } asistencia registrada.
        [many] { $count } asistencias registradas.
       *[other] { $count } asistencias registradas.
    }
door-paper-reconcile = Cotejo de las firmas
door-paper-named = Presentes con nombre
door-paper-counted = Contados sin nombre
door-paper-signatures = Firmas en papel
door-paper-even = Hay tantas firmas como personas conocidas.
door-paper-more =
    { $count ->
        [one] { $count } firma más que personas conocidas: busque en la hoja a quien falta por registrar.
        [many] { $count } firmas más que personas conocidas: busque en la hoja a quien falta por registrar.
       *[other] { $count } firmas más que personas conocidas: busque en la hoja a quien falta por registrar.
    }
door-paper-fewer =
    { $count ->
        [one] { $count } firma menos que personas conocidas: alguien no firmó o se registró por error.
        [many] { $count } firmas menos que personas conocidas: algunas no firmaron o se registraron por error.
       *[other] { $count } firmas menos que personas conocidas: algunas no firmaron o se registraron por error.
    }
door-said-excused = Excusa anotada: { $name }.
door-said-awaited = Excusa retirada: se espera de nuevo a { $name }.
door-said-represents =
    { $count ->
        [one] Llegada registrada: { $name }, en lugar de { $other }. { $count } persona en la sala.
        [many] Llegada registrada: { $name }, en lugar de { $other }. { $count } personas en la sala.
       *[other] Llegada registrada: { $name }, en lugar de { $other }. { $count } personas en la sala.
    }
door-said-marked =
    { $count ->
        [one] Asistencias de la hoja registradas: { $marked }. { $count } persona en la sala.
        [many] Asistencias de la hoja registradas: { $marked }. { $count } personas en la sala.
       *[other] Asistencias de la hoja registradas: { $marked }. { $count } personas en la sala.
    }
