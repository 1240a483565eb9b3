# The few words of the command line.

cli-playing = { $done } de { $of } líneas…
cli-played = Listo: { $done } cambios en { $path }, { $refused } rechazos esperados.
cli-typesetting = Composición: { $pages } páginas hasta ahora ({ $done } de { $of })…
cli-wrote = Se ha escrito { $path }.
cli-verified = Todo en { $path } coincide con su diario.
cli-rebuilt = Las tablas de { $path } se han reescrito a partir de su diario.
cli-undone = deshecho
cli-untranslated = { PLURAL($count) ->
    [zero] Ningún texto queda en su lengua original.
    [one] Un texto se imprime en su lengua original.
   *[other] { $count } textos se imprimen en su lengua original.
}
cli-merge-nothing = Nada nuevo: todo lo que hay en { $other } ya está en { $path }.
cli-merged = Los cambios de { $other } se han incorporado a { $path } ({ $entries }).
cli-merge-rows = Elementos nuevos: { $new }; modificados: { $changed }; retirados: { $gone }.
cli-merge-repaired = Se ha reparado lo que no podía coexistir:
cli-merge-review = Conviene revisar:
cli-merge-thing = { $kind } «{ $label }»
cli-merge-repair-needed = { $thing }: se eliminó en un ordenador y se usó en el otro, por lo que vuelve.
cli-merge-repair-span = { $thing }: el final precedía al comienzo y se ha llevado al comienzo.
cli-merge-repair-floor = { $thing }: varias personas tenían la palabra; esta termina donde empieza la siguiente.
cli-merge-repair-ring = { $thing }: había elementos fusionados en círculo; se anula la fusión más reciente.
cli-merge-repair-forgotten = { $thing }: una de las dos fichas fusionadas se había borrado en otro ordenador; se anula la fusión.
cli-merge-both-texts = { $thing }: se escribieron dos textos a la vez. Se muestra el más reciente y se conserva el otro; elija.
cli-merge-one-of-two = { $thing }: se escribieron dos valores a la vez. Se muestra «{ $shown }»; el otro ordenador decía «{ $other }»; compruebe cuál es el correcto.
cli-merge-clash = { $kind } { $number }: este número se dio { $count } veces; distíngalos antes de imprimir.
cli-merge-after-closing = El taller { $number } estaba cerrado aquí y recibió cambios hechos antes de conocerse su cierre ({ $count }). Revise su acta.
cli-merge-clock-ahead = El reloj del otro ordenador adelanta unos { $minutes } minutos. Ponga en hora los dos.
cli-snapshot-taken = Copia de seguridad hecha, comprobada y en buen estado ({ $size }): { $path }.
cli-snapshot-same = Nada ha cambiado desde la última copia de seguridad ({ $ago }): { $path }.
cli-copied = Copia hecha, comprobada y en buen estado, con { changes-nom }: { $path }.
cli-restored = { $path } se ha restaurado a partir de la copia de seguridad hecha { $ago }: { $from }.
cli-restored-copy = { $path } se ha restaurado a partir de la copia { $from }.
cli-restored-lost = { PLURAL($count) ->
    [zero] No se ha perdido ningún cambio.
    [one] Un cambio posterior no está en esta copia.
   *[other] { $count } cambios posteriores no están en esta copia.
}
cli-restored-unknown = El archivo anterior no se puede leer: no se sabe cuántos cambios le faltan a esta copia.
cli-set-aside = El archivo anterior se conserva tal cual en { $path }.
cli-salvaged = { $path } se ha reconstruido por completo a partir de su diario. El archivo dañado se conserva tal cual en { $aside }.
cli-offer = { PLURAL($count) ->
    [zero] La última copia de seguridad en buen estado se hizo { $ago } y no le falta nada.
    [one] La última copia de seguridad en buen estado se hizo { $ago } y le falta un cambio.
   *[other] La última copia de seguridad en buen estado se hizo { $ago } y le faltan { $count } cambios.
}
cli-offer-unknown = La última copia de seguridad en buen estado se hizo { $ago }. No se sabe qué le falta, porque el diario del archivo dañado no se puede leer.
cli-offer-none = Este equipo no tiene ninguna copia de seguridad en buen estado.

# doctor: what was found, then what to do
doctor-sound = El expediente { $path } está en buen estado por completo: páginas, diario y tablas; contiene { changes-nom }.
doctor-foreign-log = El archivo { $path } está en buen estado, pero junto a él hay un registro -wal que no es suyo.
doctor-tables-differ = Las tablas de { $path } no coinciden con su diario, que está en buen estado. Diferencias encontradas: { $count }.
doctor-damaged = El archivo { $path } está dañado. Fallos encontrados: { $count }.
doctor-set-aside = El expediente { $path } estaba dañado y se apartó tal cual en { $aside }.
doctor-older = Procede de una versión más antigua y se actualizará cuando se escriba en él, tras una copia de seguridad.
doctor-in-use = Otro programa está trabajando en él ahora.
doctor-not-closed = La última sesión de trabajo no terminó como es debido, quizá por un corte de luz. Se comprobará por completo al abrirlo.
doctor-removable = Está en un disco extraíble: allí se puede leer, pero no escribir en él.
doctor-network = Está en un disco de red: allí se puede leer, pero no escribir en él.
doctor-snapshots = { PLURAL($count) ->
    [one] Tiene una copia de seguridad en buen estado, hecha { $ago }.
   *[other] Tiene { $count } copias de seguridad en buen estado; la más reciente se hizo { $ago }.
}
doctor-no-snapshot = No tiene ninguna copia de seguridad en buen estado en este equipo.
doctor-unsound = Una copia de seguridad no está en buen estado: { $path }.
doctor-unforgotten = { PLURAL($count) ->
    [one] Una copia de seguridad es anterior a la supresión de los datos de una persona y aún los contiene. Elimínela de { $path } cuando ya no la necesite.
   *[other] { $count } copias de seguridad son anteriores a la supresión de los datos de una persona y aún los contienen. Elimínelas de { $path } cuando ya no las necesite.
}
doctor-copied = La última copia se hizo { $ago }: { $path }.
doctor-never-copied = Aún no se ha hecho ninguna copia fuera de este equipo. Haga una en una memoria USB con la orden copy.
doctor-free = Espacio libre en el disco: { $size }.
doctor-low = Solo quedan { $size } en el disco. Libere espacio.
doctor-nothing = Todo está bien.
doctor-rebuild = Qué hacer: ejecute la orden rebuild, que lo reconstruye a partir de su diario sin perder nada.
doctor-restore = Qué hacer: ejecute la orden restore para restaurar la copia de seguridad en buen estado más reciente. Lo que había en su lugar se conserva aparte.
doctor-find-copy = Qué hacer: busque una copia en una memoria USB o en otro equipo y restáurela con restore y --from. Conserve el archivo dañado.
doctor-update = Qué hacer: actualice el programa.
doctor-copy-here = Qué hacer: copie el archivo en este equipo con la orden copy y trabaje en la copia.
doctor-choose-another = Qué hacer: elija otro archivo.
doctor-gain-access = Qué hacer: compruebe que este equipo puede acceder al archivo y que usted tiene permiso para leerlo.
cli-nothing-asked = No hay nada que buscar en esta petición. Escriba al menos una letra o una cifra.
cli-nothing-found = No se ha encontrado nada. Pruebe una palabra más corta u otra grafía del nombre.
cli-no-pairs = Nada parece registrado dos veces.
cli-match-exact = exacto
cli-match-name = mismo nombre
cli-match-phone = teléfono
cli-match-prefix = inicio de las palabras
cli-match-similar = parecido
cli-pair-same-phone = mismo teléfono
cli-pair-same-name = mismo nombre
cli-pair-similar-name = nombre parecido
cli-pair-same-organisation = misma organización
cli-importing = { $done } filas…
cli-import-people = Personas en la lista: { $count }.
cli-import-row = Fila { $row }: { $said }
