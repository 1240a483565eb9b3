# La página que muestra cada pieza de la interfaz.

parts-title = Piezas de la interfaz
parts-name = Fátima Zahra El Alaoui
parts-line = Activar el mecanismo de peticiones por la sociedad civil
parts-hint = Bastan dos letras
parts-problem = Esto no es un número
parts-shares = Asistentes: 24 mujeres, 21 hombres, 2 sin declarar
