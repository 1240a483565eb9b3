# La pantalla de la sala: pocas palabras, que lee todo el mundo.

hall-workshop = Taller { $number }
hall-agenda = Orden del día
hall-now = Tiene la palabra
hall-next = Próximas intervenciones
hall-last = Última recomendación
hall-left =
    { $minutes ->
        [one] restante de { $minutes } minuto
        [many] restante de { $minutes } de minutos
       *[other] restante de { $minutes } minutos
    }
hall-paused = Reloj en pausa
hall-over = Tiempo agotado
hall-badge = N.º { $number }
hall-participant = Una persona participante
hall-queue = Turno de palabra
hall-waiting =
    { $count ->
        [0] Nadie en la lista
        [one] { $count } persona en la lista
        [many] { $count } de personas en la lista
       *[other] { $count } personas en la lista
    }
hall-point-done = Terminado
hall-point-now = Ahora
hall-room = En la sala
hall-floor = En la palabra
hall-floor-later = cuando hayan hablado más personas
hall-women = Mujeres { $percent } %
hall-men = Hombres { $percent } %
hall-not-stated = Sin declarar { $percent } %

# Las recomendaciones en la pantalla de la sala.
hall-the-room = la sala
hall-proposed-by = Propuesta por
hall-objections =
    { $count ->
        [0] Ninguna objeción
        [one] { $count } objeción anotada
        [many] { $count } de objeciones anotadas
       *[other] { $count } objeciones anotadas
    }
hall-hands = A favor { $for } · En contra { $against }
hall-hands-abstain = A favor { $for } · En contra { $against } · Abstención { $abstain }
hall-result-consensus = Aprobada por consenso
hall-result-vote = Aprobada por mayoría
hall-result-noted = Toma de nota
hall-result-adopted = Aprobada
hall-result-deferred = Aplazada
hall-result-set-aside = No aceptada
hall-last-time = Qué fue de las recomendaciones anteriores
hall-last-time-of = Taller { $number } · { $date }
hall-none-last-time = El taller anterior no formuló ninguna recomendación
hall-count-said =
    { $count ->
        [one] { $count } recomendación
        [many] { $count } de recomendaciones
       *[other] { $count } recomendaciones
    }
hall-count-merged = fusionadas: { $count }
hall-count-accepted = aceptadas: { $count }
hall-count-accepted-modified = aceptadas con modificaciones: { $count }
hall-count-deferred = aplazadas: { $count }
hall-count-rejected = no aceptadas: { $count }
hall-count-set-aside = descartadas por la sala: { $count }
hall-count-waiting = sin respuesta: { $count }
hall-answer-accepted = Aceptada
hall-answer-accepted-modified = Aceptada con modificaciones
hall-answer-deferred = Aplazada
hall-answer-rejected = No aceptada
hall-answer-set-aside = Descartada por la sala
hall-answer-waiting = Sin respuesta
hall-due = antes del { $date }

# Lo que la ventana principal elige para la pantalla de la sala.
hall-mode-welcome = Bienvenida
hall-mode-agenda = Orden del día
hall-mode-speaker = Palabra y tiempo
hall-mode-queue = Turno de palabra
hall-mode-message = Mensaje
hall-mode-read-back = Lectura de recomendaciones
hall-mode-last-time = Qué fue de las anteriores
hall-mode-emblem = Solo el emblema
hall-what-welcome = El título del taller, mientras entra la gente
hall-what-agenda = Los puntos, lo hecho y lo que está en curso
hall-what-speaker = Quién tiene la palabra, cuánto tiempo y quién sigue
hall-what-queue = Quién espera la palabra, por orden
hall-what-message = Unas palabras en grande
hall-what-read-back = Una recomendación a la vez, con lo que decidió la sala
hall-what-last-time = Las respuestas a las recomendaciones del taller anterior; la misma tecla para la página siguiente
hall-what-emblem = Nada más que el emblema
hall-shown = Se muestra
hall-before = Lo último mostrado
hall-window-open = Ventana abierta
hall-window-closed = Ventana cerrada
hall-second = en la segunda pantalla
hall-no-second = Sin segunda pantalla
hall-open-window = Abrir la ventana
hall-close-window = Cerrar la ventana
hall-balance = Equilibrio de mujeres y hombres
hall-balance-switch = Equilibrio de mujeres y hombres en la sala: mostrar u ocultar
hall-message-words = Texto del mensaje
hall-message-ready = Mensajes preparados
hall-message-show = Mostrar en la sala
hall-message-back = Volver
hall-ready-resume = Reanudamos a las { $time }
hall-ready-break = Descanso
hall-ready-phones = Por favor, pongan los teléfonos en silencio
hall-ready-requests = Para pedir la palabra, levanten la mano
hall-ready-thanks = Gracias por su presencia y su participación
