# Ajustes: apariencia, membrete, copias de seguridad.

settings-title = Ajustes
settings-look = Apariencia
settings-language = Idioma de la interfaz
settings-text-size = Tamaño del texto
settings-theme = Tema
settings-theme-system = Como el sistema
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-contrast = Contraste alto
settings-still = Sin animaciones
settings-letter-keys = Atajos de una sola letra, fuera de los textos
settings-session = Sesión y sala
settings-speech-minutes = Tiempo de palabra, en minutos
settings-speech-problem = Un número de 1 a 60
settings-hall-names = Nombres en la pantalla de la sala
settings-names-full = Completos
settings-names-first = Solo el nombre
settings-names-badge = Número de tarjeta
settings-hall-balance = Equilibrio de mujeres y hombres en la pantalla de la sala
settings-hall-balance-how = En la sala y en la palabra, solo por grupos; no se muestra nada cuando un grupo es pequeño.
settings-letterhead = Membrete
settings-letterhead-lines = Líneas del membrete, una por línea
settings-letterhead-hint = Se imprimen al principio de las actas y de las hojas de asistencia.
settings-privacy = Aviso de privacidad
settings-privacy-text = Texto del aviso
settings-privacy-offer = Proponer un texto
settings-privacy-save = Guardar el texto
settings-privacy-unsaved = Este texto aún no está guardado. Revíselo con la persona responsable de los datos.
settings-privacy-words = Los nombres y cargos de los participantes se anotan en la hoja de asistencia para elaborar el acta y las estadísticas de participación por sexo. Cada respuesta es voluntaria. Los datos permanecen en el ordenador de la entidad organizadora; los nombres solo se publican con el consentimiento de las personas. Toda persona puede consultar sus datos y pedir que se corrijan o supriman, conforme a la Ley n.º 09-08.
settings-copies = Copias de seguridad
settings-copies-hint = Se hacen solas en este ordenador, y se pierden con él. Guarde también una copia en otro lugar, como una memoria USB.
settings-snapshot-now = Hacer una copia de seguridad en este ordenador
settings-snapshot-taken = Copia de seguridad hecha en este ordenador, comprobada y en buen estado.
settings-copy = Guardar una copia en otro lugar
settings-copy-saved = Copia guardada y comprobada: { $path }
settings-snapshots = Lista de copias de seguridad
settings-no-snapshots = Aún no hay copias de seguridad.
settings-restore = Restaurar
settings-restore-when = Restaurar la copia del { $when }
settings-restore-title = Restaurar una copia de seguridad
settings-restore-back = Todo el expediente vuelve a como estaba el { $when }.
settings-restore-loses =
    { $count ->
        [0] No se pierde nada: no le falta ningún cambio.
        [one] Se pierde { $count } cambio posterior.
        [many] Se pierden { $count } de cambios posteriores.
       *[other] Se pierden { $count } cambios posteriores.
    }
settings-restore-unknown = Todo lo escrito desde entonces desaparece del expediente.
settings-restore-before = Antes se hace una copia del estado actual, que se puede restaurar desde aquí.
settings-restore-sure = Lo he entendido, quiero restaurar esta copia
settings-restored = El expediente se ha restaurado.
settings-key-theme = Cambiar de tema
settings-about = Acerca de
settings-version = Warsha, versión { $version }
settings-licence = Software libre, con licencia MIT o Apache-2.0, a su elección.
settings-fonts = Tipos de letra con la SIL Open Font License 1.1.
settings-offline = El programa no se conecta a ninguna red; nada sale de este ordenador.
settings-copy-where = Elija dónde en la ventana del sistema que se ha abierto.
