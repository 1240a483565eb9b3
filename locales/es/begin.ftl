# El primer arranque, y el rescate de un expediente que no se abre.

begin-welcome = Bienvenida a Warsha
begin-language = Idioma de la interfaz
begin-letterhead = Membrete del municipio o de la asociación, línea por línea
begin-letterhead-example = Reino de Marruecos
begin-letterhead-later = Puede quedar vacío y escribirse más tarde en los ajustes.
begin-empty = Empezar con un expediente vacío
begin-sample = Probar el taller de ejemplo
rescue-offer = Última copia íntegra: { $when } ({ $size })
rescue-lacks =
    { $count ->
        [0] No le falta nada de lo que contiene el expediente.
        [one] Le falta una operación del expediente.
        [many] Le faltan { $count } de operaciones del expediente.
       *[other] Le faltan { $count } operaciones del expediente.
    }
rescue-restore = Seguir con esta copia
begin-about = Del primer nombre en la puerta al acta de la misma noche, sin ninguna red.
begin-empty-about = Crea su programa y su primer taller.
begin-sample-about = Una velada entera para aprender; cada página dice «datos de ejemplo».
rescue-title = El expediente no se abre
rescue-kept = No se borra nada. El expediente dañado se aparta tal como está.
rescue-none = No hay ninguna copia en buen estado en este ordenador. Busque una en una memoria USB o en otro equipo, y ábrala.
rescue-open-other = Abrir otro expediente
begin-letterhead-keys = ↵ abre otra línea, Ctrl ↵ empieza.
