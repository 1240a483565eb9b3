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
