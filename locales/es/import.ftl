# Importar una lista de invitados.

import-title = Importar una lista de invitados
import-more = Un archivo XLSX o CSV, o filas copiadas de una tabla. No se añade a nadie antes de que usted revise la lista.
import-choose = Elegir un archivo
import-paste = O pegue la lista aquí
import-paste-example = Un nombre por línea, o filas copiadas de una tabla
import-read = Leer la lista
import-reading = Lectura del archivo: { $done }
import-people-of = Lectura de los nombres: { $done } de { $of }
import-keeping = Inscripción de las personas invitadas: { $share }
import-stop = Detener
import-from = Del archivo { $file }
import-pasted = Del texto pegado
import-views = Partes de la lista
import-view-all = Todos
import-view-look = Por revisar
import-view-refused = No se importan
import-view-columns = Columnas
import-row = Fila
import-name = Nombre
import-sex = Sexo
import-organisation = Organización
import-function = Cargo
import-contact = Teléfono y correo
import-register = En el registro
import-new = persona nueva
import-known = { $name }, { $organisation }
import-no-organisation = sin organización
import-listed = ya está en la lista
import-which = ¿Quién es la persona de la fila { $row }?
import-leave-out = No invitar a { $name }
import-take-in = Invitar a { $name }
import-nothing-here = Nada aquí.
import-show-more = Mostrar más
import-shown = { $shown } de { $all }
import-skipped = Filas que no nombran a nadie: { $count }
import-header-none = Columna { $number }
import-column-unused = no se importa
import-columns-more = Lo que parece contener cada columna. Corríjalo si hace falta y la lista se leerá de nuevo.
import-field-name = nombre completo
import-field-given-name = nombre
import-field-family-name = apellidos
import-field-honorific = tratamiento
import-field-sex = sexo
import-field-female = marca: mujer
import-field-male = marca: hombre
import-field-phone = teléfono
import-field-email = correo
import-field-organisation = organización
import-field-function = cargo
import-field-age = edad
import-field-number = número de fila
import-other = Otra lista
import-invite =
    { $count ->
        [0] Nadie
        [one] Invitar a { $count } persona
       *[other] Invitar a { $count } personas
    }
import-done =
    { $count ->
        [0] No ha cambiado nada
        [one] Se inscribió a { $count } persona de la lista
       *[other] Se inscribió a { $count } personas de la lista
    }
import-known-count =
    { $count ->
        [0] nadie en el registro
        [one] { $count } en el registro
       *[other] { $count } en el registro
    }
import-look-count = por revisar: { $count }
import-refused-count = no se importan: { $count }
