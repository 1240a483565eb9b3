# La primera pantalla: programas, talleres, estado del expediente.

home-turn-running = En curso
home-turn-next = Próximo taller
home-turn-latest = Último taller
home-open = Ir al taller
home-list = Lista de talleres
home-new-workshop = Nuevo taller
home-new-like-last = Como el último del programa, con el número siguiente
home-duplicate = Duplicar el taller elegido
home-new-programme = Nuevo programa
home-move = Moverse
home-no-axis = Sin eje
home-not-opened = Aún sin abrir
home-no-workshop = Este programa aún no tiene talleres.
home-attendance-not-taken = Asistencia no registrada
home-women =
    { $count ->
        [one] { $count } mujer
        [many] { $count } de mujeres
       *[other] { $count } mujeres
    }
home-men =
    { $count ->
        [one] { $count } hombre
        [many] { $count } de hombres
       *[other] { $count } hombres
    }
home-others =
    { $count ->
        [one] { $count } sin declarar
        [many] { $count } sin declarar
       *[other] { $count } sin declarar
    }
home-present =
    { $count ->
        [0] nadie presente aún
        [one] { $count } asistente
        [many] { $count } de asistentes
       *[other] { $count } asistentes
    }
home-recommendations =
    { $count ->
        [0] ninguna recomendación
        [one] { $count } recomendación
        [many] { $count } de recomendaciones
       *[other] { $count } recomendaciones
    }
home-minutes-issued = Acta emitida
home-minutes-none = Acta sin emitir
home-workshop-made = Nuevo taller creado
home-programme-made = Programa creado
home-empty = Su expediente está vacío. Primer paso: un programa y su primer taller.
home-create-first = Crear un programa y un taller
home-try-sample = Probar el taller de ejemplo
home-programme-title = Título del programa
home-programme-example = Tetuán comuna abierta
home-programme-first-year = Desde el año
home-programme-last-year = Hasta el año
home-programme-axes = Ejes, uno por línea
home-programme-later = Los ejes se pueden añadir o cambiar más tarde.
home-programme-create = Crear
home-programme-with-workshop = Crear con un primer taller
home-dossier = El expediente
home-file = Archivo
home-other-dossier = Este es otro expediente, no el de este ordenador.
home-own = Volver al expediente de este ordenador
home-copied = Última copia fuera de este ordenador
home-copied-never = Aún no hay ninguna copia fuera de este ordenador. Si se pierde, se pierde el expediente.
home-copied-old = La última copia fuera de este ordenador tiene más de una semana.
home-copy = Guardar una copia en otro lugar
home-snapshot = Última copia de seguridad en este ordenador
home-snapshot-never = Aún ninguna
home-open-other = Abrir otro expediente
home-merge = Unir el expediente del otro ordenador
home-merge-title = Resultado de la unión
home-merge-nothing = Nada nuevo en el otro expediente.
home-merge-new = Elementos nuevos
home-merge-changed = Modificados
home-merge-gone = Retirados
home-merge-repaired = Reparados
home-merge-review = Por revisar
home-repair-needed = Se eliminó en un ordenador y se usó en el otro, por lo que vuelve.
home-repair-span = El final precedía al comienzo y se ha llevado al comienzo.
home-repair-floor = Varias personas tenían la palabra; esta termina donde empieza la siguiente.
home-repair-ring = Había elementos fusionados en círculo; se anula la fusión más reciente.
home-repair-forgotten = Una de las dos fichas fusionadas se había borrado en otro ordenador; se anula la fusión. Si era la misma persona, borre también esta ficha.
home-review-both-texts = Se escribieron dos textos a la vez. Se muestra el más reciente y se conserva el otro.
home-review-one-of-two = Se escribieron dos valores a la vez: se muestra «{ $shown }»; el otro era «{ $other }».
home-review-clash = { $kind } { $number }: este número se dio varias veces.
home-review-after-closing = El taller { $number } estaba cerrado aquí y recibió cambios. Revise su acta.
home-review-clock-ahead = El reloj del otro ordenador va adelantado. Diferencia en minutos: { $minutes }
home-copy-where = Elija dónde en la ventana del sistema que se ha abierto: una memoria USB, por ejemplo.
home-programme-keys = ↵ pasa al eje siguiente; ↵ en una línea vacía crea el programa con su primer taller.
