# La página que muestra cada pieza de la interfaz.

parts-title = Piezas de la interfaz
parts-name = Fátima Zahra El Alaoui
parts-line = Activar el mecanismo de peticiones por la sociedad civil
parts-hint = Bastan dos letras
parts-problem = Esto no es un número
parts-shares = Asistentes: 24 mujeres, 21 hombres, 2 sin declarar
parts-long = Quienes participan en este taller, tras un largo intercambio sobre la democracia participativa en la comuna, recomiendan publicar las actas y las decisiones en plazos razonables y en una forma legible para todos, incluidas las personas con discapacidad
parts-date-problem = No es una fecha: escriba día/mes/año, por ejemplo { $example }
