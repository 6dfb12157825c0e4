<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Next &amp;group of fields</source>
        <translation>Siguiente grupo d&amp;e campos</translation>
    </message>
    <message>
        <source>Previous group of &amp;fields</source>
        <translation>Grup&amp;o de campos anterior</translation>
    </message>
    <message>
        <source>&amp;Add contracts…</source>
        <translation>&amp;Añadir contratos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder as one contract…</source>
        <translation>Añadir &amp;una carpeta como un solo contrato…</translation>
    </message>
    <message>
        <source>From a &amp;phone…</source>
        <translation>&amp;Desde un teléfono…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ctualizar</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys of this &amp;screen</source>
        <translation>&amp;Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>Acerca de &amp;Countersign</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>Cap&amp;tura</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Verificación</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>&amp;Sincronización</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Read once &amp;more</source>
        <translation>&amp;Leer otra vez</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Dete&amp;ner la lectura</translation>
    </message>
    <message>
        <source>Give the pass&amp;word…</source>
        <translation>&amp;Indicar la contraseña…</translation>
    </message>
    <message>
        <source>Bring &amp;back to review</source>
        <translation>De&amp;volver a revisión</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchivar</translation>
    </message>
    <message>
        <source>E&amp;xport with proof…</source>
        <translation>E&amp;xportar con prueba…</translation>
    </message>
    <message>
        <source>Sa&amp;ve searchable PDF…</source>
        <translation>&amp;Guardar como PDF buscable…</translation>
    </message>
    <message>
        <source>Export &amp;files…</source>
        <translation>Expor&amp;tar archivos…</translation>
    </message>
    <message>
        <source>Separator &amp;sheets…</source>
        <translation>&amp;Hojas separadoras…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Group by stage</source>
        <translation>&amp;Agrupar por etapa</translation>
    </message>
    <message>
        <source>Ass&amp;ign…</source>
        <translation>A&amp;signar…</translation>
    </message>
    <message>
        <source>&amp;Due date…</source>
        <translation>&amp;Plazo…</translation>
    </message>
    <message>
        <source>&amp;Put on hold…</source>
        <translation>Poner &amp;en espera…</translation>
    </message>
    <message>
        <source>Pass o&amp;n…</source>
        <translation>&amp;Derivar…</translation>
    </message>
    <message>
        <source>&amp;Take up again</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation>Conservar &amp;este filtro…</translation>
    </message>
    <message>
        <source>&amp;Verify in groups</source>
        <translation>Comprobar &amp;en grupos</translation>
    </message>
    <message>
        <source>&amp;Scan, or go on</source>
        <translation>&amp;Escanear o continuar</translation>
    </message>
    <message>
        <source>Scan in &amp;behind this page</source>
        <translation>Escanear detrás de esta &amp;página</translation>
    </message>
    <message>
        <source>Scan this &amp;page again</source>
        <translation>E&amp;scanear de nuevo esta página</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;New stack</source>
        <translation>&amp;Nueva pila</translation>
    </message>
    <message>
        <source>Add &amp;files to the stack…</source>
        <translation>&amp;Añadir archivos a la pila…</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>&amp;Discard the stack</source>
        <translation>Descartar &amp;la pila</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>&amp;Apartar</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Devolver a &amp;su sitio</translation>
    </message>
    <message>
        <source>A document begins &amp;here</source>
        <translation>A&amp;quí empieza un documento</translation>
    </message>
    <message>
        <source>&amp;Join with the document before</source>
        <translation>&amp;Unir con el documento anterior</translation>
    </message>
    <message>
        <source>Move one place bac&amp;k</source>
        <translation>Mover un puesto &amp;hacia atrás</translation>
    </message>
    <message>
        <source>&amp;Move one place on</source>
        <translation>Mo&amp;ver un puesto hacia delante</translation>
    </message>
    <message>
        <source>Re&amp;verse the document</source>
        <translation>I&amp;nvertir el documento</translation>
    </message>
    <message>
        <source>Put &amp;fronts and backs together</source>
        <translation>Jun&amp;tar anversos y reversos</translation>
    </message>
    <message>
        <source>Turn ri&amp;ght</source>
        <translation>&amp;Girar a la derecha</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Girar a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Turn u&amp;pside down</source>
        <translation>Dar &amp;media vuelta</translation>
    </message>
    <message>
        <source>Straight&amp;en</source>
        <translation>&amp;Enderezar</translation>
    </message>
    <message>
        <source>Sl&amp;ightly left</source>
        <translation>Un poco a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Slightl&amp;y right</source>
        <translation>Un &amp;poco a la derecha</translation>
    </message>
    <message>
        <source>&amp;Crop</source>
        <translation>Re&amp;cortar</translation>
    </message>
    <message>
        <source>Cor&amp;ners of a photo</source>
        <translation>Esquinas de una &amp;foto</translation>
    </message>
    <message>
        <source>Brightness and c&amp;ontrast</source>
        <translation>Brillo &amp;y contraste</translation>
    </message>
    <message>
        <source>Remove its e&amp;dits</source>
        <translation>Como &amp;llegó</translation>
    </message>
    <message>
        <source>&amp;Pages set aside</source>
        <translation>Pá&amp;ginas apartadas</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Fit w&amp;hole page</source>
        <translation>&amp;Página entera</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Comprobar ahora</translation>
    </message>
    <message>
        <source>E&amp;xport the log…</source>
        <translation>&amp;Exportar el registro…</translation>
    </message>
    <message>
        <source>&amp;Confirm the field</source>
        <translation>&amp;Confirmar el campo</translation>
    </message>
    <message>
        <source>Confirm the gr&amp;oup</source>
        <translation>Co&amp;nfirmar el grupo</translation>
    </message>
    <message>
        <source>Confirm a&amp;ll that is not in the document</source>
        <translation>Confirmar todo lo &amp;que no figura en el documento</translation>
    </message>
    <message>
        <source>Take reading &amp;1</source>
        <translation>Tomar la lectura &amp;1</translation>
    </message>
    <message>
        <source>Take reading &amp;2</source>
        <translation>Tomar la lectura &amp;2</translation>
    </message>
    <message>
        <source>Take reading &amp;3</source>
        <translation>Tomar la lectura &amp;3</translation>
    </message>
    <message>
        <source>&amp;Next open field</source>
        <translation>S&amp;iguiente campo pendiente</translation>
    </message>
    <message>
        <source>&amp;Previous open field</source>
        <translation>Ca&amp;mpo pendiente anterior</translation>
    </message>
    <message>
        <source>Next place of the val&amp;ue</source>
        <translation>Sig&amp;uiente lugar del valor</translation>
    </message>
    <message>
        <source>Previous p&amp;lace of the value</source>
        <translation>Lugar anterior &amp;del valor</translation>
    </message>
    <message>
        <source>Not in the &amp;document</source>
        <translation>No &amp;figura en el documento</translation>
    </message>
    <message>
        <source>&amp;Unreadable</source>
        <translation>&amp;Ilegible</translation>
    </message>
    <message>
        <source>As in the &amp;last contract</source>
        <translation>&amp;Como en el último contrato</translation>
    </message>
    <message>
        <source>Read this &amp;place again</source>
        <translation>&amp;Leer de nuevo este lugar</translation>
    </message>
    <message>
        <source>Read a&amp;gain…</source>
        <translation>&amp;Leer de nuevo…</translation>
    </message>
    <message>
        <source>Add a&amp;nother value</source>
        <translation>&amp;Añadir otro valor</translation>
    </message>
    <message>
        <source>Re&amp;move this value</source>
        <translation>&amp;Quitar este valor</translation>
    </message>
    <message>
        <source>Show the &amp;masked value</source>
        <translation>Mostrar &amp;el valor oculto</translation>
    </message>
    <message>
        <source>&amp;Approve and go on</source>
        <translation>&amp;Aprobar y seguir</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>&amp;Rechazar…</translation>
    </message>
    <message>
        <source>S&amp;kip: to the back of the queue</source>
        <translation>&amp;Saltar: al final de la cola</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>Co&amp;mentarios</translation>
    </message>
    <message>
        <source>Put on &amp;hold…</source>
        <translation>&amp;Poner en espera…</translation>
    </message>
    <message>
        <source>&amp;Pass on…</source>
        <translation>&amp;Derivar…</translation>
    </message>
    <message>
        <source>&amp;Send for signature…</source>
        <translation>&amp;Enviar a la firma…</translation>
    </message>
    <message>
        <source>&amp;Back to the queue</source>
        <translation>Volver &amp;a la cola</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Pá&amp;gina anterior</translation>
    </message>
    <message>
        <source>Fit page &amp;width</source>
        <translation>A&amp;justar al ancho</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>&amp;Turn the page right</source>
        <translation>Girar &amp;la página a la derecha</translation>
    </message>
    <message>
        <source>Turn the page &amp;left</source>
        <translation>Girar la página a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Two page&amp;s</source>
        <translation>&amp;Dos páginas</translation>
    </message>
    <message>
        <source>&amp;Edit the value</source>
        <translation>&amp;Editar el valor</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Pane&amp;l siguiente</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Pa&amp;nel anterior</translation>
    </message>
    <message>
        <source>Accept the su&amp;ggestion</source>
        <translation>A&amp;ceptar la sugerencia</translation>
    </message>
    <message>
        <source>Dismiss th&amp;is suggestion</source>
        <translation>Desca&amp;rtar la sugerencia</translation>
    </message>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>Aceptar &amp;todas las sugerencias</translation>
    </message>
    <message>
        <source>Next s&amp;uggestion</source>
        <translation>S&amp;ugerencia siguiente</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Send b&amp;y e-mail…</source>
        <translation>Enviar p&amp;or correo…</translation>
    </message>
    <message>
        <source>Past&amp;e pages</source>
        <translation>Pe&amp;gar del portapapeles</translation>
    </message>
    <message>
        <source>&amp;Lock, or change the person</source>
        <translation>&amp;Bloquear o cambiar de persona</translation>
    </message>
    <message>
        <source>Change my pass&amp;word…</source>
        <translation>Cambiar mi &amp;contraseña…</translation>
    </message>
</context>
<context>
    <name>AuditFacts</name>
    <message>
        <source>signature valid</source>
        <translation>firma válida</translation>
    </message>
    <message>
        <source>signature valid, proof material added since</source>
        <translation>firma válida, con material probatorio añadido después</translation>
    </message>
    <message>
        <source>signature valid, filled in since</source>
        <translation>firma válida, con campos rellenados después</translation>
    </message>
    <message>
        <source>changed after signing</source>
        <translation>modificado después de la firma</translation>
    </message>
    <message>
        <source>signature not valid</source>
        <translation>firma no válida</translation>
    </message>
    <message>
        <source>signature could not be judged</source>
        <translation>no se pudo valorar la firma</translation>
    </message>
    <message>
        <source>no digital signature</source>
        <translation>sin firma digital</translation>
    </message>
    <message>
        <source>same as sent</source>
        <translation>igual que lo enviado</translation>
    </message>
    <message>
        <source>same as sent, with its fields filled in</source>
        <translation>igual que lo enviado, con los campos rellenados</translation>
    </message>
    <message>
        <source>differs from what was sent</source>
        <translation>difiere de lo enviado</translation>
    </message>
    <message>
        <source>can&apos;t be compared with what was sent</source>
        <translation>no se puede comparar con lo enviado</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an old value and a new one</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and what became of its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>same content as an earlier document</source>
        <translation>mismo contenido que un documento anterior</translation>
    </message>
    <message>
        <source>deal %1</source>
        <translation>negocio %1</translation>
    </message>
    <message>
        <source>Taken from %1, asked below %2, languages %3</source>
        <translation>Se acepta desde %1, se pregunta por debajo de %2, idiomas %3</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>sin usar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n destinatario</numerusform>
            <numerusform>%n destinatarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layout(s)</source>
        <translation>
            <numerusform>%n diseño</numerusform>
            <numerusform>%n diseños</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counterparty(s)</source>
        <translation>
            <numerusform>%n contraparte</numerusform>
            <numerusform>%n contrapartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong try(s) in a row</source>
        <translation>
            <numerusform>%n intento erróneo</numerusform>
            <numerusform>%n intentos erróneos seguidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>made the workspace</source>
        <translation>creó el espacio de trabajo</translation>
    </message>
    <message>
        <source>opened the workspace</source>
        <translation>abrió el espacio de trabajo</translation>
    </message>
    <message>
        <source>unlocked the workspace</source>
        <translation>desbloqueó el espacio de trabajo</translation>
    </message>
    <message>
        <source>added the document</source>
        <translation>añadió el documento</translation>
    </message>
    <message>
        <source>gave the password of the document</source>
        <translation>indicó la contraseña del documento</translation>
    </message>
    <message>
        <source>read the document</source>
        <translation>leyó el documento</translation>
    </message>
    <message>
        <source>could not read the document</source>
        <translation>no pudo leer el documento</translation>
    </message>
    <message>
        <source>had the document read once more</source>
        <translation>mandó leer de nuevo el documento</translation>
    </message>
    <message>
        <source>began the review</source>
        <translation>empezó la revisión</translation>
    </message>
    <message>
        <source>approved the document</source>
        <translation>aprobó el documento</translation>
    </message>
    <message>
        <source>rejected the document</source>
        <translation>rechazó el documento</translation>
    </message>
    <message>
        <source>opened the review again</source>
        <translation>reabrió la revisión</translation>
    </message>
    <message>
        <source>assigned the document</source>
        <translation>asignó el documento</translation>
    </message>
    <message>
        <source>said until when the document has to be done</source>
        <translation>fijó el plazo del documento</translation>
    </message>
    <message>
        <source>took the document in hand</source>
        <translation>se hizo cargo del documento</translation>
    </message>
    <message>
        <source>put the document down</source>
        <translation>dejó el documento</translation>
    </message>
    <message>
        <source>put the document on hold</source>
        <translation>puso el documento en espera</translation>
    </message>
    <message>
        <source>passed the document on</source>
        <translation>derivó el documento</translation>
    </message>
    <message>
        <source>took the document back to review</source>
        <translation>devolvió el documento a revisión</translation>
    </message>
    <message>
        <source>left the document for later</source>
        <translation>dejó el documento para más tarde</translation>
    </message>
    <message>
        <source>undid the last step of the review</source>
        <translation>deshizo el último paso de la revisión</translation>
    </message>
    <message>
        <source>changed the rules</source>
        <translation>cambió las reglas</translation>
    </message>
    <message>
        <source>let a warning pass</source>
        <translation>aceptó una advertencia</translation>
    </message>
    <message>
        <source>entered a field as the first person did</source>
        <translation>introdujo un campo igual que la primera persona</translation>
    </message>
    <message>
        <source>entered a field unlike the first person</source>
        <translation>introdujo un campo de modo distinto a la primera persona</translation>
    </message>
    <message>
        <source>took back the second entry of a field</source>
        <translation>retiró la segunda introducción de un campo</translation>
    </message>
    <message>
        <source>wrote a comment</source>
        <translation>escribió un comentario</translation>
    </message>
    <message>
        <source>took a comment back</source>
        <translation>retiró un comentario</translation>
    </message>
    <message>
        <source>put a comment back</source>
        <translation>restableció un comentario</translation>
    </message>
    <message>
        <source>moved the document on</source>
        <translation>hizo avanzar el documento</translation>
    </message>
    <message>
        <source>archived the document</source>
        <translation>archivó el documento</translation>
    </message>
    <message>
        <source>checked the signed copy</source>
        <translation>comprobó la copia firmada</translation>
    </message>
    <message>
        <source>exported the document</source>
        <translation>exportó el documento</translation>
    </message>
    <message>
        <source>followed the document&apos;s separator sheet</source>
        <translation>siguió la hoja separadora del documento</translation>
    </message>
    <message>
        <source>noticed that the paper was captured before</source>
        <translation>advirtió que el papel ya se había capturado</translation>
    </message>
    <message>
        <source>kept the document beside one that looks like it</source>
        <translation>conservó el documento junto a uno parecido</translation>
    </message>
    <message>
        <source>saved the document as a searchable PDF</source>
        <translation>guardó el documento como PDF con texto buscable</translation>
    </message>
    <message>
        <source>captured a page</source>
        <translation>capturó una página</translation>
    </message>
    <message>
        <source>could not read a page</source>
        <translation>no pudo leer una página</translation>
    </message>
    <message>
        <source>had a page read again</source>
        <translation>mandó leer de nuevo una página</translation>
    </message>
    <message>
        <source>found the fields</source>
        <translation>encontró los campos</translation>
    </message>
    <message>
        <source>confirmed a field</source>
        <translation>confirmó un campo</translation>
    </message>
    <message>
        <source>corrected a field</source>
        <translation>corrigió un campo</translation>
    </message>
    <message>
        <source>added a field</source>
        <translation>añadió un campo</translation>
    </message>
    <message>
        <source>said that a field is not in the document</source>
        <translation>indicó que un campo no figura en el documento</translation>
    </message>
    <message>
        <source>said that a field is unreadable</source>
        <translation>indicó que un campo es ilegible</translation>
    </message>
    <message>
        <source>removed a field</source>
        <translation>quitó un campo</translation>
    </message>
    <message>
        <source>looked at a masked field</source>
        <translation>consultó un campo oculto</translation>
    </message>
    <message>
        <source>took back a decision</source>
        <translation>retiró una decisión</translation>
    </message>
    <message>
        <source>asked for the document to be signed</source>
        <translation>pidió la firma del documento</translation>
    </message>
    <message>
        <source>sent the document for signature</source>
        <translation>envió el documento a la firma</translation>
    </message>
    <message>
        <source>delivered the document to a signer</source>
        <translation>entregó el documento a un firmante</translation>
    </message>
    <message>
        <source>opened the document to sign</source>
        <translation>abrió el documento para firmarlo</translation>
    </message>
    <message>
        <source>signed the document</source>
        <translation>firmó el documento</translation>
    </message>
    <message>
        <source>completed the signing request</source>
        <translation>completó la solicitud de firma</translation>
    </message>
    <message>
        <source>declined to sign</source>
        <translation>rehusó firmar</translation>
    </message>
    <message>
        <source>asked to take the signing request back</source>
        <translation>pidió retirar la solicitud de firma</translation>
    </message>
    <message>
        <source>took the signing request back</source>
        <translation>retiró la solicitud de firma</translation>
    </message>
    <message>
        <source>let the signing request expire</source>
        <translation>dejó caducar la solicitud de firma</translation>
    </message>
    <message>
        <source>reported the state of the signing request</source>
        <translation>comunicó el estado de la solicitud de firma</translation>
    </message>
    <message>
        <source>reported on a recipient</source>
        <translation>informó sobre un destinatario</translation>
    </message>
    <message>
        <source>could not send the signing request</source>
        <translation>no pudo enviar la solicitud de firma</translation>
    </message>
    <message>
        <source>fetched the signed copy</source>
        <translation>recogió la copia firmada</translation>
    </message>
    <message>
        <source>received the signed copy</source>
        <translation>recibió la copia firmada</translation>
    </message>
    <message>
        <source>updated the CRM</source>
        <translation>actualizó el CRM</translation>
    </message>
    <message>
        <source>could not update the CRM</source>
        <translation>no pudo actualizar el CRM</translation>
    </message>
    <message>
        <source>found a different value in the CRM</source>
        <translation>encontró un valor distinto en el CRM</translation>
    </message>
    <message>
        <source>changed a scan profile</source>
        <translation>cambió un perfil de escaneo</translation>
    </message>
    <message>
        <source>removed a scan profile</source>
        <translation>eliminó un perfil de escaneo</translation>
    </message>
    <message>
        <source>chose the scan profile of the key</source>
        <translation>eligió el perfil de escaneo de la tecla</translation>
    </message>
    <message>
        <source>forgot a scanner</source>
        <translation>hizo olvidar un escáner</translation>
    </message>
    <message>
        <source>had what was set aside tried again</source>
        <translation>hizo reintentar lo apartado</translation>
    </message>
    <message>
        <source>signed a mailbox in</source>
        <translation>inició sesión en un buzón</translation>
    </message>
    <message>
        <source>began to scan a stack</source>
        <translation>empezó a escanear una pila</translation>
    </message>
    <message>
        <source>took a scanned stack in</source>
        <translation>incorporó una pila escaneada</translation>
    </message>
    <message>
        <source>discarded a scanned stack</source>
        <translation>descartó una pila escaneada</translation>
    </message>
    <message>
        <source>took a discarded stack up again</source>
        <translation>recuperó una pila descartada</translation>
    </message>
    <message>
        <source>changed a way in</source>
        <translation>cambió una vía de entrada</translation>
    </message>
    <message>
        <source>removed a way in</source>
        <translation>quitó una vía de entrada</translation>
    </message>
    <message>
        <source>set aside what could not be taken in</source>
        <translation>apartó lo que no se pudo incorporar</translation>
    </message>
    <message>
        <source>learned from the decisions</source>
        <translation>aprendió de las decisiones</translation>
    </message>
    <message>
        <source>had the fields read again by what was learned</source>
        <translation>mandó leer de nuevo los campos según lo aprendido</translation>
    </message>
    <message>
        <source>put the fields back as they were read before</source>
        <translation>devolvió los campos a como se habían leído antes</translation>
    </message>
    <message>
        <source>forgot what was learned</source>
        <translation>olvidó lo aprendido</translation>
    </message>
    <message>
        <source>exported what was learned</source>
        <translation>exportó lo aprendido</translation>
    </message>
    <message>
        <source>took in what another office learned</source>
        <translation>incorporó lo aprendido por otra oficina</translation>
    </message>
    <message>
        <source>learned to read better, and reads so</source>
        <translation>aprendió a leer mejor y ahora lee así</translation>
    </message>
    <message>
        <source>learned, and did not pass the test</source>
        <translation>aprendió y no superó la prueba</translation>
    </message>
    <message>
        <source>went back to an earlier reader</source>
        <translation>volvió a un lector anterior</translation>
    </message>
    <message>
        <source>set whether the reader learns by itself</source>
        <translation>decidió si el lector aprende por sí solo</translation>
    </message>
    <message>
        <source>worked the limits out from past decisions</source>
        <translation>calculó los límites a partir de decisiones anteriores</translation>
    </message>
    <message>
        <source>changed the settings</source>
        <translation>cambió los ajustes</translation>
    </message>
    <message>
        <source>changed an account</source>
        <translation>cambió una cuenta</translation>
    </message>
    <message>
        <source>removed an account</source>
        <translation>eliminó una cuenta</translation>
    </message>
    <message>
        <source>sealed the log</source>
        <translation>selló el registro</translation>
    </message>
    <message>
        <source>exported the log</source>
        <translation>exportó el registro</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>El propio registro</translation>
    </message>
    <message>
        <source>printed the document</source>
        <translation>imprimió el documento</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>inició sesión</translation>
    </message>
    <message>
        <source>gave a command from an account of the computer</source>
        <translation>dio una orden desde una cuenta del equipo</translation>
    </message>
    <message>
        <source>left, or locked the program</source>
        <translation>salió o bloqueó el programa</translation>
    </message>
    <message>
        <source>refused a wrong password</source>
        <translation>rechazó una contraseña errónea</translation>
    </message>
    <message>
        <source>chose another password</source>
        <translation>eligió otra contraseña</translation>
    </message>
    <message>
        <source>had people sign in</source>
        <translation>introdujo el inicio de sesión</translation>
    </message>
    <message>
        <source>had nobody sign in any more</source>
        <translation>puso fin al inicio de sesión</translation>
    </message>
    <message>
        <source>set when the program locks itself</source>
        <translation>fijó cuándo se bloquea el programa</translation>
    </message>
    <message>
        <source>added a person</source>
        <translation>añadió una persona</translation>
    </message>
    <message>
        <source>changed what a person may do</source>
        <translation>cambió lo que puede hacer una persona</translation>
    </message>
    <message>
        <source>made a person inactive</source>
        <translation>desactivó a una persona</translation>
    </message>
    <message>
        <source>made a person active again</source>
        <translation>reactivó a una persona</translation>
    </message>
    <message>
        <source>removed a person</source>
        <translation>eliminó a una persona</translation>
    </message>
    <message>
        <source>gave a person a new password</source>
        <translation>dio una contraseña nueva a una persona</translation>
    </message>
    <message>
        <source>Who has the recovery key</source>
        <translation>Quien tiene la clave de recuperación</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>What was signed is unaltered, and it is the whole file</source>
        <translation>Lo firmado no se ha alterado y abarca todo el archivo</translation>
    </message>
    <message>
        <source>What was signed is unaltered</source>
        <translation>Lo firmado no se ha alterado</translation>
    </message>
    <message>
        <source>What was signed has been altered</source>
        <translation>Lo firmado ha sido alterado</translation>
    </message>
    <message>
        <source>Could not be determined</source>
        <translation>No se pudo determinar</translation>
    </message>
    <message>
        <source>There is no digital signature</source>
        <translation>No hay firma digital</translation>
    </message>
    <message>
        <source>Later changes</source>
        <translation>Cambios posteriores</translation>
    </message>
    <message>
        <source>None after the last signature</source>
        <translation>Ninguno tras la última firma</translation>
    </message>
    <message>
        <source>Only proof material for long-term validity was added</source>
        <translation>Solo se añadió material probatorio para la validez a largo plazo</translation>
    </message>
    <message>
        <source>Only a timestamp was added</source>
        <translation>Solo se añadió un sello de tiempo</translation>
    </message>
    <message>
        <source>Only further signatures were added</source>
        <translation>Solo se añadieron más firmas</translation>
    </message>
    <message>
        <source>Form fields were filled in afterwards</source>
        <translation>Se rellenaron campos de formulario después</translation>
    </message>
    <message>
        <source>Comments were added afterwards</source>
        <translation>Se añadieron comentarios después</translation>
    </message>
    <message>
        <source>Content was changed after signing</source>
        <translation>El contenido se modificó después de la firma</translation>
    </message>
    <message>
        <source>Could not be compared</source>
        <translation>No se pudo comparar</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate leads to a trusted issuer</source>
        <translation>El certificado del firmante conduce a un emisor de confianza</translation>
    </message>
    <message>
        <source>The issuer of the signer&apos;s certificate is not known here</source>
        <translation>El emisor del certificado del firmante no se conoce aquí</translation>
    </message>
    <message>
        <source>The signer issued the certificate to themselves</source>
        <translation>El firmante se emitió el certificado a sí mismo</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>El certificado ha caducado</translation>
    </message>
    <message>
        <source>The certificate was not yet valid</source>
        <translation>El certificado aún no era válido</translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <translation>El certificado fue revocado</translation>
    </message>
    <message>
        <source>Trusted issuer; whether it was revoked is not known</source>
        <translation>Emisor de confianza; no se sabe si fue revocado</translation>
    </message>
    <message>
        <source>Signed with an algorithm that is too weak today</source>
        <translation>Firmado con un algoritmo hoy demasiado débil</translation>
    </message>
    <message>
        <source>There is no certificate to check</source>
        <translation>No hay certificado que comprobar</translation>
    </message>
    <message>
        <source>Proven time</source>
        <translation>Fecha probada</translation>
    </message>
    <message>
        <source>The timestamp does not match</source>
        <translation>El sello de tiempo no coincide</translation>
    </message>
    <message>
        <source>Signed before %1, as a timestamp proves</source>
        <translation>Firmado antes del %1, como prueba un sello de tiempo</translation>
    </message>
    <message>
        <source>Not proven; the signer&apos;s clock said %1</source>
        <translation>No probada; el reloj del firmante marcaba %1</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>No probada</translation>
    </message>
    <message>
        <source>Same as sent</source>
        <translation>Igual que lo enviado</translation>
    </message>
    <message>
        <source>Every page is the one that was sent</source>
        <translation>Cada página es la que se envió</translation>
    </message>
    <message>
        <source>As sent, plus signatures and dates where they belong</source>
        <translation>Como se envió, más firmas y fechas en su sitio</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) differ from what was sent</source>
        <translation>
            <numerusform>%n página difiere de lo enviado</numerusform>
            <numerusform>%n páginas difieren de lo enviado</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>No hay con qué comparar</translation>
    </message>
    <message>
        <source>Validly signed and unaltered</source>
        <translation>Firmado válidamente y sin alterar</translation>
    </message>
    <message>
        <source>Validly signed, changed afterwards in permitted ways</source>
        <translation>Firmado válidamente y modificado después de forma permitida</translation>
    </message>
    <message>
        <source>Altered after it was signed</source>
        <translation>Alterado después de la firma</translation>
    </message>
    <message>
        <source>The signature is not valid</source>
        <translation>La firma no es válida</translation>
    </message>
    <message>
        <source>Signed and unaltered as far as can be told; a person has to decide on the open points</source>
        <translation>Firmado y sin alterar hasta donde se puede ver; una persona debe decidir los puntos abiertos</translation>
    </message>
    <message>
        <source>This copy carries no digital signature</source>
        <translation>Esta copia no lleva firma digital</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Recognise and read the fields; one JSON object a document</source>
        <translation>Reconocer y leer los campos; un objeto JSON por documento</translation>
    </message>
    <message>
        <source>Recognise text; write a searchable PDF/A</source>
        <translation>Reconocer texto; escribir un PDF/A buscable</translation>
    </message>
    <message>
        <source>Scan sheets of paper</source>
        <translation>Escanear hojas de papel</translation>
    </message>
    <message>
        <source>Make separator sheets to print</source>
        <translation>Hacer hojas separadoras para imprimir</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Crear un espacio de trabajo</translation>
    </message>
    <message>
        <source>Take files into a workspace and recognise them</source>
        <translation>Incorporar archivos a un espacio de trabajo y reconocerlos</translation>
    </message>
    <message>
        <source>Take in what is put into watched folders</source>
        <translation>Incorporar lo que se pone en las carpetas vigiladas</translation>
    </message>
    <message>
        <source>List the documents of a workspace</source>
        <translation>Enumerar los documentos de un espacio de trabajo</translation>
    </message>
    <message>
        <source>Show a document: fields, envelope, check, history</source>
        <translation>Mostrar un documento: campos, solicitud de firma, verificación, historial</translation>
    </message>
    <message>
        <source>Write documents as files, named by what is in them</source>
        <translation>Escribir documentos como archivos, con nombres según su contenido</translation>
    </message>
    <message>
        <source>Work off the outbox and ask the services for news</source>
        <translation>Despachar la bandeja de salida y preguntar novedades a los servicios</translation>
    </message>
    <message>
        <source>Check a signed copy</source>
        <translation>Verificar una copia firmada</translation>
    </message>
    <message>
        <source>Verify or export the audit log</source>
        <translation>Comprobar o exportar el registro</translation>
    </message>
    <message>
        <source>What decisions taught: look at it, forget it, carry it to another office</source>
        <translation>Lo que enseñaron las decisiones: verlo, olvidarlo, llevarlo a otra oficina</translation>
    </message>
    <message>
        <source>Train or measure the reading of fields on labelled documents</source>
        <translation>Entrenar o medir la lectura de campos con documentos etiquetados</translation>
    </message>
    <message>
        <source>Count the words of contracts, for recognition</source>
        <translation>Contar las palabras de los contratos, para el reconocimiento</translation>
    </message>
    <message>
        <source>Run stand-ins of the signing and CRM services on this machine</source>
        <translation>Poner en marcha servicios de práctica de firma y CRM en este equipo</translation>
    </message>
    <message>
        <source>Open a demo workspace with sandbox services</source>
        <translation>Abrir un espacio de demostración con servicios de práctica</translation>
    </message>
    <message>
        <source>Usage: countersign %1 %2</source>
        <translation>Uso: countersign %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Print JSON for programs.</source>
        <translation>Escribir JSON para programas.</translation>
    </message>
    <message>
        <source>Usage: countersign                     the desktop application
       countersign COMMAND [OPTIONS]   see countersign COMMAND --help

Commands:
</source>
        <translation>Uso: countersign                    la aplicación de escritorio
     countersign ORDEN [OPCIONES]   véase countersign ORDEN --help

Órdenes:
</translation>
    </message>
    <message>
        <source>
Options of the desktop application:
  --workspace DIR   the workspace to open
  --open ID         show this document

Exit codes: 0 ok, 1 negative result, 2 usage, 3 error.
</source>
        <translation>
Opciones de la aplicación de escritorio:
  --workspace DIR   el espacio de trabajo que se abre
  --open ID         mostrar este documento

Códigos de salida: 0 correcto, 1 resultado negativo, 2 uso, 3 error.
</translation>
    </message>
    <message>
        <source>Demo scanner</source>
        <translation>Escáner de demostración</translation>
    </message>
    <message>
        <source>No real scanner: two contracts of the demo</source>
        <translation>No es un escáner real: dos contratos de la demostración</translation>
    </message>
    <message>
        <source>Scanner         F9 on the Capture screen scans two contracts</source>
        <translation>Escáner         F9 en la pantalla Captura escanea dos contratos</translation>
    </message>
    <message>
        <source>%1 contracts are in the demo workspace; filing %2:</source>
        <translation>Hay %1 contratos en el espacio de trabajo de demostración; se archiva: %2:</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>el primero</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; a free one by default.</source>
        <translation>Puerto en 127.0.0.1; uno libre si no se indica.</translation>
    </message>
    <message>
        <source>Folder of the services&apos; state.</source>
        <translation>Carpeta de los datos de los servicios.</translation>
    </message>
    <message>
        <source>Recipients sign by themselves after so many seconds.</source>
        <translation>Los destinatarios firman solos pasados estos segundos.</translation>
    </message>
    <message>
        <source>Sandbox services on %1
  DocuSign token  %2
  HubSpot token   %3</source>
        <translation>Servicios de práctica en %1
  clave de DocuSign  %2
  clave de HubSpot   %3</translation>
    </message>
    <message>
        <source>Folder of the demo.</source>
        <translation>Carpeta de la demostración.</translation>
    </message>
    <message>
        <source>Without a window, even where there is a display.</source>
        <translation>Sin ventana, aunque haya pantalla.</translation>
    </message>
    <message>
        <source>Headless: file every contract, not the first alone.</source>
        <translation>Sin ventana: archivar todos los contratos, no solo el primero.</translation>
    </message>
    <message>
        <source>Headless: only this one of the contracts; may be repeated.</source>
        <translation>Sin ventana: solo este contrato; se puede repetir.</translation>
    </message>
    <message>
        <source>Use sandbox services that run there already.</source>
        <translation>Usar servicios de práctica que ya funcionan ahí.</translation>
    </message>
    <message>
        <source>countersign demo: the contracts are %1</source>
        <translation>countersign demo: los contratos son %1</translation>
    </message>
    <message>
        <source>pdfa (searchable, PDF/A where possible), original, tiff, images, or mail (a draft with the PDF); pdfa unless told.</source>
        <translation>pdfa (buscable, PDF/A si es posible), original, tiff, images o mail (un borrador con el PDF); si no se indica, pdfa.</translation>
    </message>
    <message>
        <source>File names, of %1; &quot;/&quot; makes folders. &quot;%2&quot; unless told.</source>
        <translation>Nombres de archivo, con %1; «/» crea carpetas. Si no se indica, «%2».</translation>
    </message>
    <message>
        <source>Folder to write into.</source>
        <translation>Carpeta en la que escribir.</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>Reemplazar los archivos existentes.</translation>
    </message>
    <message>
        <source>Give a number to names that are there.</source>
        <translation>Numerar los nombres que ya existen.</translation>
    </message>
    <message>
        <source>Ids of documents.</source>
        <translation>Identificadores de documentos.</translation>
    </message>
    <message>
        <source>countersign export: --as is pdfa, original, tiff, images or mail</source>
        <translation>countersign export: --as es pdfa, original, tiff, images o mail</translation>
    </message>
    <message>
        <source>countersign export: a template is made of %1</source>
        <translation>countersign export: una plantilla se compone de %1</translation>
    </message>
    <message>
        <source>countersign export: where to? Give -o DIR</source>
        <translation>countersign export: ¿adónde? Indique -o DIR</translation>
    </message>
    <message>
        <source>countersign export: &quot;%1&quot; is no id, see countersign list</source>
        <translation>countersign export: «%1» no es un identificador, véase countersign list</translation>
    </message>
    <message>
        <source>countersign export: name documents by their ids, see countersign list</source>
        <translation>countersign export: indique documentos por sus identificadores, véase countersign list</translation>
    </message>
    <message>
        <source>Write the objects to this file; standard output by default.</source>
        <translation>Escribir los objetos en este archivo; si no, en la salida estándar.</translation>
    </message>
    <message>
        <source>House style of the values: product or kleister.</source>
        <translation>Estilo de los valores: product o kleister.</translation>
    </message>
    <message>
        <source>A file, or a folder of images that is one document.</source>
        <translation>Un archivo, o una carpeta de imágenes que es un solo documento.</translation>
    </message>
    <message>
        <source>countersign extract: name at least one file</source>
        <translation>countersign extract: indique al menos un archivo</translation>
    </message>
    <message>
        <source>countersign extract: the profiles are %1 and %2</source>
        <translation>countersign extract: los estilos son %1 y %2</translation>
    </message>
    <message>
        <source>(not in the document)</source>
        <translation>(no figura en el documento)</translation>
    </message>
    <message>
        <source>%1
  id       %2
  stage    %3
  sha256   %4
</source>
        <translation>%1
  id       %2
  etapa    %3
  SHA-256  %4
</translation>
    </message>
    <message>
        <source>  check    %1, same as sent: %2
</source>
        <translation>  verif.   %1, igual que lo enviado: %2
</translation>
    </message>
    <message>
        <source>%1 right, %2 wrong</source>
        <translation>%1 correctos, %2 erróneos</translation>
    </message>
    <message>
        <source>%1  layout        %2  (%3 documents)</source>
        <translation>%1  diseño        %2  (%3 documentos)</translation>
    </message>
    <message>
        <source>%1  counterparty  %2  (%3 documents)</source>
        <translation>%1  contraparte   %2  (%3 documentos)</translation>
    </message>
    <message>
        <source>    read %1, meant %2: %3</source>
        <translation>    se leyó %1, era %2: %3</translation>
    </message>
    <message>
        <source>    %1 usually %2: %3 times</source>
        <translation>    %1 suele ser %2: %3 veces</translation>
    </message>
    <message>
        <source>Nothing is learned yet: approved contracts teach.</source>
        <translation>Aún no se ha aprendido nada: los contratos aprobados enseñan.</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>Incorporado: %1</translation>
    </message>
    <message>
        <source>%1  %2  %3  (%4 documents, tested on %5)</source>
        <translation>%1  %2  %3  (%4 documentos, probado con %5)</translation>
    </message>
    <message>
        <source>0  as shipped (%1)%2</source>
        <translation>0  como se entregó (%1)%2</translation>
    </message>
    <message>
        <source>; nothing is learned by itself</source>
        <translation>; no se aprende nada por sí solo</translation>
    </message>
    <message>
        <source>countersign memory rollback: name the generation&apos;s number, 0 for the shipped one</source>
        <translation>countersign memory rollback: indique el número de la generación, 0 para la entregada</translation>
    </message>
    <message>
        <source>File to export to.</source>
        <translation>Archivo al que exportar.</translation>
    </message>
    <message>
        <source>list, forget, export, import, generations, update or rollback</source>
        <translation>list, forget, export, import, generations, update o rollback</translation>
    </message>
    <message>
        <source>countersign memory rollback: name the generation&apos;s number</source>
        <translation>countersign memory rollback: indique el número de la generación</translation>
    </message>
    <message>
        <source>countersign memory forget: name the entry&apos;s ID, or all</source>
        <translation>countersign memory forget: indique el identificador de la entrada, o all</translation>
    </message>
    <message>
        <source>countersign memory import: name the file</source>
        <translation>countersign memory import: indique el archivo</translation>
    </message>
    <message>
        <source>countersign memory export: name the file with -o</source>
        <translation>countersign memory export: indique el archivo con -o</translation>
    </message>
    <message>
        <source>%1: stopped; nothing was written.</source>
        <translation>%1: detenido; no se escribió nada.</translation>
    </message>
    <message>
        <source>%1: stopped; nothing was written. %2 pages are kept: the same command goes on from there.</source>
        <translation>%1: detenido; no se escribió nada. Se conservan %2 páginas: la misma orden continúa desde ahí.</translation>
    </message>
    <message>
        <source>%1: page %2 could not be read.</source>
        <translation>%1: no se pudo leer la página %2.</translation>
    </message>
    <message>
        <source>%1: the original is digitally signed and stays as it is. This is a copy for searching; the signatures are in the original alone.</source>
        <translation>%1: el original está firmado digitalmente y queda como está. Esto es una copia para buscar; las firmas están solo en el original.</translation>
    </message>
    <message>
        <source>%1: can be searched, but is not PDF/A, because the original</source>
        <translation>%1: se puede buscar, pero no es PDF/A, porque el original</translation>
    </message>
    <message>
        <source>OUT.pdf: one searchable PDF/A of all files, in order. DIR/: one for each file. Any other name: plain text. Standard output by default.</source>
        <translation>OUT.pdf: un PDF/A buscable de todos los archivos, por orden. DIR/: uno por archivo. Cualquier otro nombre: texto sin formato. Si no, la salida estándar.</translation>
    </message>
    <message>
        <source>Write the plain text to this file as well.</source>
        <translation>Escribir además el texto sin formato en este archivo.</translation>
    </message>
    <message>
        <source>Write words, boxes and confidences as hOCR.</source>
        <translation>Escribir palabras, marcos y certezas como hOCR.</translation>
    </message>
    <message>
        <source>Write words, boxes and confidences as ALTO 4.</source>
        <translation>Escribir palabras, marcos y certezas como ALTO 4.</translation>
    </message>
    <message>
        <source>List the installed languages and stop.</source>
        <translation>Enumerar los idiomas instalados y terminar.</translation>
    </message>
    <message>
        <source>Replace files that are there; never an original.</source>
        <translation>Reemplazar los archivos existentes; nunca un original.</translation>
    </message>
    <message>
        <source>Begin anew and keep nothing when stopped.</source>
        <translation>Empezar de nuevo y no conservar nada al detenerse.</translation>
    </message>
    <message>
        <source>Files, or folders of images.</source>
        <translation>Archivos, o carpetas de imágenes.</translation>
    </message>
    <message>
        <source>countersign ocr: name at least one file</source>
        <translation>countersign ocr: indique al menos un archivo</translation>
    </message>
    <message>
        <source>countersign ocr: --%1 names a folder when -o does, and else a file</source>
        <translation>countersign ocr: --%1 indica una carpeta si -o también, y si no, un archivo</translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <translation>%1: página %2 de %3</translation>
    </message>
    <message>
        <source>Languages of the text, as in eng+deu.</source>
        <translation>Idiomas del texto, por ejemplo, eng+deu.</translation>
    </message>
    <message>
        <source>Password of encrypted files.</source>
        <translation>Contraseña de los archivos cifrados.</translation>
    </message>
    <message>
        <source>No scanner was found. Check its cable or network, and that it is on.</source>
        <translation>No se encontró ningún escáner. Compruebe el cable o la red y que esté encendido.</translation>
    </message>
    <message>
        <source>List the scanners.</source>
        <translation>Enumerar los escáneres.</translation>
    </message>
    <message>
        <source>List what the scanner can do and be told.</source>
        <translation>Enumerar lo que el escáner puede hacer y admite.</translation>
    </message>
    <message>
        <source>The scanner, if there are several.</source>
        <translation>El escáner, si hay varios.</translation>
    </message>
    <message>
        <source>Folder for the sheets, an image each; those there are kept.</source>
        <translation>Carpeta para las hojas, una imagen cada una; las que haya se conservan.</translation>
    </message>
    <message>
        <source>Stop after so many.</source>
        <translation>Detenerse tras esta cantidad.</translation>
    </message>
    <message>
        <source>scan: where to? Give -o FOLDER or --workspace DIR, or ask for --devices</source>
        <translation>scan: ¿adónde? Indique -o FOLDER o --workspace DIR, o pida --devices</translation>
    </message>
    <message>
        <source>scan: %1 can&apos;t be &quot;%2&quot;</source>
        <translation>scan: %1 no puede ser «%2»</translation>
    </message>
    <message>
        <source>No batch is waiting.</source>
        <translation>No espera ninguna pila.</translation>
    </message>
    <message>
        <source>What the batch is called.</source>
        <translation>Cómo se llama la pila.</translation>
    </message>
    <message>
        <source>Go on with a batch that was interrupted.</source>
        <translation>Continuar con una pila interrumpida.</translation>
    </message>
    <message>
        <source>Don&apos;t make documents of the batch yet.</source>
        <translation>No hacer todavía documentos de la pila.</translation>
    </message>
    <message>
        <source>List the batches that wait.</source>
        <translation>Enumerar las pilas que esperan.</translation>
    </message>
    <message>
        <source>Make documents of a batch that waits.</source>
        <translation>Hacer documentos de una pila que espera.</translation>
    </message>
    <message>
        <source>Don&apos;t offer a batch any more.</source>
        <translation>No ofrecer más una pila.</translation>
    </message>
    <message>
        <source>Go on with: --batch %1</source>
        <translation>Continuar con: --batch %1</translation>
    </message>
    <message>
        <source>There is no scan profile yet: give the wishes with --save-profile NAME.</source>
        <translation>Aún no hay ningún perfil de escaneo: indique los deseos con --save-profile NAME.</translation>
    </message>
    <message>
        <source>List the workspace&apos;s scan profiles.</source>
        <translation>Enumerar los perfiles de escaneo del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Scan as a profile says.</source>
        <translation>Escanear según un perfil.</translation>
    </message>
    <message>
        <source>Keep the wishes given as a profile.</source>
        <translation>Conservar los deseos indicados como perfil.</translation>
    </message>
    <message>
        <source>Forget a profile.</source>
        <translation>Olvidar un perfil.</translation>
    </message>
    <message>
        <source>flatbed, feeder or duplex; feeder unless told.</source>
        <translation>flatbed, feeder o duplex; si no se indica, feeder.</translation>
    </message>
    <message>
        <source>bw, grey or colour; grey unless told.</source>
        <translation>bw, grey o colour; si no se indica, grey.</translation>
    </message>
    <message>
        <source>Resolution; 300 unless told.</source>
        <translation>Resolución; si no se indica, 300.</translation>
    </message>
    <message>
        <source>Page size: a4, a5, a3, letter, legal, 100x150 (mm), or auto for what the scanner finds.</source>
        <translation>Tamaño: a4, a5, a3, letter, legal, 100x150 (mm), o auto para lo que detecte el escáner.</translation>
    </message>
    <message>
        <source>One of the scanner&apos;s own settings.</source>
        <translation>Un ajuste propio del escáner.</translation>
    </message>
    <message>
        <source>Sources: %1. Colours: %2. Resolutions: %3 dpi. Largest page: %4 x %5 mm%6.</source>
        <translation>Fuentes: %1. Colores: %2. Resoluciones: %3 ppp. Página más grande: %4 x %5 mm%6.</translation>
    </message>
    <message>
        <source>; finds the page&apos;s size</source>
        <translation>; detecta el tamaño de la página</translation>
    </message>
    <message>
        <source>Contract type of the document behind it: nda, msa, ...</source>
        <translation>Tipo del contrato que sigue: nda, msa, ...</translation>
    </message>
    <message>
        <source>Scan profile the document belongs to.</source>
        <translation>Perfil de escaneo al que pertenece el documento.</translation>
    </message>
    <message>
        <source>The other party.</source>
        <translation>La otra parte.</translation>
    </message>
    <message>
        <source>a4 or letter; a4 unless told.</source>
        <translation>a4 o letter; si no se indica, a4.</translation>
    </message>
    <message>
        <source>How many sheets; one unless told.</source>
        <translation>Cuántas hojas; si no se indica, una.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>El PDF que se escribe.</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Reemplazar un archivo existente.</translation>
    </message>
    <message>
        <source>countersign separator: where to? Give -o FILE.pdf</source>
        <translation>countersign separator: ¿adónde? Indique -o FILE.pdf</translation>
    </message>
    <message>
        <source>countersign separator: a type is one of %1</source>
        <translation>countersign separator: el tipo es uno de %1</translation>
    </message>
    <message>
        <source>countersign separator: --size is a4 or letter, --copies a number</source>
        <translation>countersign separator: --size es a4 o letter, --copies un número</translation>
    </message>
    <message>
        <source>%1
  integrity      %2
  later changes  %3
  timestamps     %4
  same as sent   %5
  sha256         %6
</source>
        <translation>%1
  integridad           %2
  cambios posteriores  %3
  sellos de tiempo     %4
  igual que lo enviado %5
  SHA-256              %6
</translation>
    </message>
    <message>
        <source>  %1: %2, signer %3, trust %4%5
</source>
        <translation>  %1: %2, firmante %3, confianza %4%5
</translation>
    </message>
    <message>
        <source>Intact: %1 entries, checkpointed up to entry %2</source>
        <translation>Íntegro: %1 entradas, con punto de control hasta la entrada %2</translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>No íntegro</translation>
    </message>
    <message>
        <source>Go on until interrupted.</source>
        <translation>Continuar hasta que se interrumpa.</translation>
    </message>
    <message>
        <source>%1 done, %2 postponed, %3 failed; %4 envelopes changed</source>
        <translation>%1 hechos, %2 aplazados, %3 fallidos; %4 solicitudes de firma cambiadas</translation>
    </message>
    <message>
        <source>The PDF that was sent for signature.</source>
        <translation>El PDF que se envió a la firma.</translation>
    </message>
    <message>
        <source>PEM file of certificates to trust beside the system&apos;s.</source>
        <translation>Archivo PEM de certificados de confianza, además de los del sistema.</translation>
    </message>
    <message>
        <source>The signed copy.</source>
        <translation>La copia firmada.</translation>
    </message>
    <message>
        <source>countersign verify: name the signed copy</source>
        <translation>countersign verify: indique la copia firmada</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Qué hacer.</translation>
    </message>
    <message>
        <source>countersign audit: say verify or export</source>
        <translation>countersign audit: indique verify o export</translation>
    </message>
    <message>
        <source>countersign audit export: name the file with -o</source>
        <translation>countersign audit export: indique el archivo con -o</translation>
    </message>
    <message>
        <source>Each file is a stack of several documents, parted by: separators (sheets made with countersign separator), blank (blank sheets), contents (page numbers, titles, letterheads), or a number of sheets; several with commas.</source>
        <translation>Cada archivo es una pila de varios documentos, separados por: separators (hojas hechas con countersign separator), blank (hojas en blanco), contents (números de página, títulos, membretes) o un número de hojas; varios, con comas.</translation>
    </message>
    <message>
        <source>%1  %2  (was there already)</source>
        <translation>%1  %2  (ya estaba)</translation>
    </message>
    <message>
        <source>Take what lies there complete, recognise it, and end.</source>
        <translation>Tomar lo que haya completo, reconocerlo y terminar.</translation>
    </message>
    <message>
        <source>Watch this folder, too, for this run.</source>
        <translation>Vigilar también esta carpeta, esta vez.</translation>
    </message>
    <message>
        <source>Keep this folder in the settings as one to watch.</source>
        <translation>Guardar esta carpeta en los ajustes como carpeta vigilada.</translation>
    </message>
    <message>
        <source>Watch this folder no longer.</source>
        <translation>Dejar de vigilar esta carpeta.</translation>
    </message>
    <message>
        <source>List the folders of the settings.</source>
        <translation>Enumerar las carpetas de los ajustes.</translation>
    </message>
    <message>
        <source>Only files of such names, as &quot;*.pdf&quot;.</source>
        <translation>Solo archivos con esos nombres, como «*.pdf».</translation>
    </message>
    <message>
        <source>Folders below, too.</source>
        <translation>También las subcarpetas.</translation>
    </message>
    <message>
        <source>Leave files where they are instead of moving them.</source>
        <translation>Dejar los archivos donde están en vez de moverlos.</translation>
    </message>
    <message>
        <source>The contract type to expect.</source>
        <translation>El tipo de contrato que se espera.</translation>
    </message>
    <message>
        <source>Seconds a file has to stay as it is; 3 if left out.</source>
        <translation>Segundos que un archivo debe quedar sin cambios; si no se indica, 3.</translation>
    </message>
    <message>
        <source>countersign watch: --settle takes a number of seconds</source>
        <translation>countersign watch: --settle admite un número de segundos</translation>
    </message>
    <message>
        <source>Write the counts here.</source>
        <translation>Escribir aquí las frecuencias.</translation>
    </message>
    <message>
        <source>Name text files of contracts and a file for their counts.</source>
        <translation>Indique archivos de texto de contratos y un archivo para sus frecuencias.</translation>
    </message>
    <message>
        <source>%1 words of %2 documents, %3 bytes</source>
        <translation>%1 palabras de %2 documentos, %3 bytes</translation>
    </message>
    <message>
        <source>%1  %2  (the same content as %3)</source>
        <translation>%1  %2  (mismo contenido que %3)</translation>
    </message>
    <message>
        <source>Folder of the workspace.</source>
        <translation>Carpeta del espacio de trabajo.</translation>
    </message>
    <message>
        <source>File whose first line is the workspace&apos;s passphrase; - for standard input.</source>
        <translation>Archivo cuya primera línea es la frase de contraseña del espacio de trabajo; - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Keep the key in this file, for machines without a keyring and people.</source>
        <translation>Guardar la clave en este archivo, para equipos sin llavero ni personas.</translation>
    </message>
    <message>
        <source>Name that decisions are recorded under.</source>
        <translation>Nombre con el que se registran las decisiones.</translation>
    </message>
    <message>
        <source>Workspace made in %1
Recovery key, shown once; print it and keep it safe:

  %2
</source>
        <translation>Espacio de trabajo creado en %1
Clave de recuperación, se muestra una sola vez; imprímala y guárdela a buen recaudo:

  %2
</translation>
    </message>
    <message>
        <source>The image files given are the pages of one document.</source>
        <translation>Las imágenes indicadas son las páginas de un solo documento.</translation>
    </message>
    <message>
        <source>Leave out files whose content is there already.</source>
        <translation>Omitir archivos cuyo contenido ya está.</translation>
    </message>
    <message>
        <source>countersign ingest: name at least one file</source>
        <translation>countersign ingest: indique al menos un archivo</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Incorporando</translation>
    </message>
    <message>
        <source>countersign ingest: --split knows separators, blank, contents, or a number of sheets</source>
        <translation>countersign ingest: --split admite separators, blank, contents o un número de hojas</translation>
    </message>
    <message>
        <source>Only documents in this stage.</source>
        <translation>Solo documentos en esta etapa.</translation>
    </message>
    <message>
        <source>Only documents that contain these words.</source>
        <translation>Solo documentos que contienen estas palabras.</translation>
    </message>
    <message>
        <source>countersign list: no stage is called that</source>
        <translation>countersign list: ninguna etapa se llama así</translation>
    </message>
    <message>
        <source>Write original, signed copy and reports into this folder.</source>
        <translation>Escribir el original, la copia firmada y los informes en esta carpeta.</translation>
    </message>
    <message>
        <source>Id of the document.</source>
        <translation>Identificador del documento.</translation>
    </message>
    <message>
        <source>countersign show: name a document by its id, see countersign list</source>
        <translation>countersign show: indique un documento por su identificador, véase countersign list</translation>
    </message>
    <message>
        <source>recognised on this machine</source>
        <translation>reconocido en este equipo</translation>
    </message>
    <message>
        <source>reviewed: %1 fields, %2 of them confirmed by hand; record version %3 approved</source>
        <translation>revisado: %1 campos, %2 de ellos confirmados a mano; versión %3 aprobada</translation>
    </message>
    <message>
        <source>sent for signature to %1</source>
        <translation>enviado a la firma a %1</translation>
    </message>
    <message>
        <source>signed copy checked: %1, same as sent: %2</source>
        <translation>copia firmada verificada: %1, igual que lo enviado: %2</translation>
    </message>
    <message>
        <source>
Filed: %1
  original SHA-256   %2
  signed SHA-256     %3
  results            %4
  workspace          %5
  services           %6</source>
        <translation>
Archivado: %1
  SHA-256 original   %2
  SHA-256 firmado    %3
  resultados         %4
  espacio de trabajo %5
  servicios          %6</translation>
    </message>
    <message>
        <source>there is no display to open a window on; see countersign --help for the commands that need none</source>
        <translation>no hay pantalla en la que abrir una ventana; véase countersign --help para las órdenes que no la necesitan</translation>
    </message>
    <message>
        <source>there is no command “%1”; see countersign --help</source>
        <translation>no existe la orden «%1»; véase countersign --help</translation>
    </message>
    <message>
        <source>Page %1 seems to be missing behind sheet %2.</source>
        <translation>Parece que falta la página %1 después de la hoja %2.</translation>
    </message>
    <message>
        <source>A sheet may be missing behind sheet %1.</source>
        <translation>Quizá falta una hoja después de la hoja %1.</translation>
    </message>
    <message>
        <source>No sheet seems to be missing.</source>
        <translation>No parece que falte ninguna hoja.</translation>
    </message>
    <message>
        <source>Say where in a batch sheets seem to be missing.</source>
        <translation>Decir dónde parecen faltar hojas en una pila.</translation>
    </message>
    <message>
        <source>Set pages aside that can hardly be read; the stack waits, then.</source>
        <translation>Apartar las páginas que apenas se leen; la pila espera entonces.</translation>
    </message>
    <message>
        <source>Pages that can hardly be read are set aside: look at them, then --take-in %1</source>
        <translation>Se han apartado páginas que apenas se leen: revíselas y luego --take-in %1</translation>
    </message>
    <message>
        <source>Set empty pages aside; none is lost.</source>
        <translation>Apartar las páginas vacías; ninguna se pierde.</translation>
    </message>
    <message>
        <source>Begin a document every so many pages.</source>
        <translation>Empezar un documento cada tantas páginas.</translation>
    </message>
    <message>
        <source>Separator sheets are pages like any other.</source>
        <translation>Las hojas separadoras son páginas como las demás.</translation>
    </message>
    <message>
        <source>What the contracts are, nda for one; as they are read unless told.</source>
        <translation>Qué son los contratos, por ejemplo nda; si no se indica, como se lean.</translation>
    </message>
    <message>
        <source>Who signs in, and what they may do</source>
        <translation>Quién inicia sesión, y qué puede hacer</translation>
    </message>
    <message>
        <source>Nobody signs in to this workspace.</source>
        <translation>Nadie inicia sesión en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>countersign people: --role knows back_office, reviewer, legal and administrator</source>
        <translation>countersign people: --role conoce back_office, reviewer, legal y administrator</translation>
    </message>
    <message>
        <source>What the person may do: back_office, reviewer, legal, administrator; may be given several times.</source>
        <translation>Lo que puede hacer la persona: back_office, reviewer, legal, administrator; puede darse varias veces.</translation>
    </message>
    <message>
        <source>The person&apos;s team.</source>
        <translation>El equipo de la persona.</translation>
    </message>
    <message>
        <source>The person&apos;s account of this computer, for commands.</source>
        <translation>La cuenta de la persona en este equipo, para órdenes.</translation>
    </message>
    <message>
        <source>Personal data is masked for the person.</source>
        <translation>A la persona se le ocultan los datos personales.</translation>
    </message>
    <message>
        <source>The person is shown only the lines of fields.</source>
        <translation>La persona solo ve las líneas de los campos.</translation>
    </message>
    <message>
        <source>File whose first line is the person&apos;s password; - for standard input.</source>
        <translation>Archivo cuya primera línea es la contraseña de la persona; - para la entrada estándar.</translation>
    </message>
    <message>
        <source>File whose first line is the workspace&apos;s recovery key.</source>
        <translation>Archivo cuya primera línea es la clave de recuperación del espacio de trabajo.</translation>
    </message>
    <message>
        <source>list, begin NAME, add NAME, password NAME, deactivate NAME, activate NAME, recover NAME.</source>
        <translation>list, begin NOMBRE, add NOMBRE, password NOMBRE, deactivate NOMBRE, activate NOMBRE, recover NOMBRE.</translation>
    </message>
    <message>
        <source>countersign people: say what to do, and with whom; see countersign people --help</source>
        <translation>countersign people: diga qué hacer y con quién; véase countersign people --help</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>No account is set up for {service}.</source>
        <translation>No hay ninguna cuenta configurada para {service}.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is sent as soon as there is one.</source>
        <translation>No se pierde nada: se enviará en cuanto haya una.</translation>
    </message>
    <message>
        <source>Add the account in Settings.</source>
        <translation>Añada la cuenta en los ajustes.</translation>
    </message>
    <message>
        <source>The account for {service} has no access token.</source>
        <translation>La cuenta de {service} no tiene clave de acceso.</translation>
    </message>
    <message>
        <source>Sign in again in Settings.</source>
        <translation>Inicie sesión de nuevo en los ajustes.</translation>
    </message>
    <message>
        <source>A signature in the copy can&apos;t be read.</source>
        <translation>Una firma de la copia no se puede leer.</translation>
    </message>
    <message>
        <source>The copy is kept as it came.</source>
        <translation>La copia se conserva como llegó.</translation>
    </message>
    <message>
        <source>The signature could not be made.</source>
        <translation>No se pudo crear la firma.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The CRM could not be updated ({code}).</source>
        <translation>No se pudo actualizar el CRM ({code}).</translation>
    </message>
    <message>
        <source>Start the demo again to go on.</source>
        <translation>Inicie de nuevo la demostración para continuar.</translation>
    </message>
    <message>
        <source>The document has left the usual way (stage {stage}).</source>
        <translation>El documento ha salido del recorrido habitual (etapa {stage}).</translation>
    </message>
    <message>
        <source>Open it in the application to bring it back.</source>
        <translation>Ábralo en la aplicación para recuperarlo.</translation>
    </message>
    <message>
        <source>Nothing has happened for too long.</source>
        <translation>No ha ocurrido nada durante demasiado tiempo.</translation>
    </message>
    <message>
        <source>What was done so far is kept.</source>
        <translation>Lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>The contract could not be read.</source>
        <translation>No se pudo leer el contrato.</translation>
    </message>
    <message>
        <source>The original is kept unchanged.</source>
        <translation>El original se conserva sin cambios.</translation>
    </message>
    <message>
        <source>Choose “Read once more”, or add a better scan.</source>
        <translation>Elija «Leer otra vez» o añada un escaneo mejor.</translation>
    </message>
    <message>
        <source>No page of this document could be read.</source>
        <translation>No se pudo leer ninguna página de este documento.</translation>
    </message>
    <message>
        <source>The original is kept.</source>
        <translation>El original se conserva.</translation>
    </message>
    <message>
        <source>Try another copy or a better scan.</source>
        <translation>Pruebe con otra copia o un escaneo mejor.</translation>
    </message>
    <message>
        <source>The document has not been approved yet.</source>
        <translation>El documento aún no está aprobado.</translation>
    </message>
    <message>
        <source>Approve it first.</source>
        <translation>Apruébelo primero.</translation>
    </message>
    <message>
        <source>There is no document with this id.</source>
        <translation>No hay ningún documento con este identificador.</translation>
    </message>
    <message>
        <source>See the list of documents.</source>
        <translation>Consulte la lista de documentos.</translation>
    </message>
    <message>
        <source>The document is no longer in review.</source>
        <translation>El documento ya no está en revisión.</translation>
    </message>
    <message>
        <source>It is as it was approved.</source>
        <translation>Está como se aprobó.</translation>
    </message>
    <message>
        <source>Bring it back to review to change it.</source>
        <translation>Devuélvalo a revisión para cambiarlo.</translation>
    </message>
    <message>
        <source>This document does not wait for a password.</source>
        <translation>Este documento no espera ninguna contraseña.</translation>
    </message>
    <message>
        <source>The document has not been read to the end yet.</source>
        <translation>El documento aún no se ha leído hasta el final.</translation>
    </message>
    <message>
        <source>Try again when it is in review.</source>
        <translation>Inténtelo de nuevo cuando esté en revisión.</translation>
    </message>
    <message>
        <source>The document has moved on meanwhile.</source>
        <translation>El documento ha avanzado entretanto.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Look at it again, then decide.</source>
        <translation>Mírelo de nuevo y después decida.</translation>
    </message>
    <message>
        <source>The stored signing request can&apos;t be read.</source>
        <translation>La solicitud de firma guardada no se puede leer.</translation>
    </message>
    <message>
        <source>The contract is kept.</source>
        <translation>El contrato se conserva.</translation>
    </message>
    <message>
        <source>Verify the log in Audit.</source>
        <translation>Compruebe el registro en la pantalla Registro.</translation>
    </message>
    <message>
        <source>There is no signing request for this contract.</source>
        <translation>No hay ninguna solicitud de firma para este contrato.</translation>
    </message>
    <message>
        <source>There is no open signing request for this document.</source>
        <translation>No hay ninguna solicitud de firma abierta para este documento.</translation>
    </message>
    <message>
        <source>There is no signed copy yet.</source>
        <translation>Aún no hay copia firmada.</translation>
    </message>
    <message>
        <source>The signing request is still on its way.</source>
        <translation>La solicitud de firma aún está en camino.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se pierde nada.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The signing service reported a state this version does not know.</source>
        <translation>El servicio de firma comunicó un estado que esta versión no conoce.</translation>
    </message>
    <message>
        <source>The request goes on.</source>
        <translation>La solicitud sigue su curso.</translation>
    </message>
    <message>
        <source>Update Countersign.</source>
        <translation>Actualice Countersign.</translation>
    </message>
    <message>
        <source>The amount has no currency.</source>
        <translation>El importe no tiene moneda.</translation>
    </message>
    <message>
        <source>Write it like 1200.00 EUR.</source>
        <translation>Escríbalo como 1200.00 EUR.</translation>
    </message>
    <message>
        <source>Day and month could be the other way round.</source>
        <translation>El día y el mes podrían estar invertidos.</translation>
    </message>
    <message>
        <source>Write the month as a word or the date as 2026-03-01.</source>
        <translation>Escriba el mes con letras o la fecha como 2026-03-01.</translation>
    </message>
    <message>
        <source>A field is in a state this version does not know.</source>
        <translation>Un campo está en un estado que esta versión no conoce.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Se conserva como está.</translation>
    </message>
    <message>
        <source>There is no such field: {field}.</source>
        <translation>No existe ese campo: {field}.</translation>
    </message>
    <message>
        <source>There is no value yet.</source>
        <translation>Aún no hay ningún valor.</translation>
    </message>
    <message>
        <source>Type one, or say that it is not in the document.</source>
        <translation>Escriba uno o indique que no figura en el documento.</translation>
    </message>
    <message>
        <source>This is not a valid value for the field.</source>
        <translation>Este no es un valor válido para el campo.</translation>
    </message>
    <message>
        <source>The field is unchanged.</source>
        <translation>El campo no ha cambiado.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A page could not be written.</source>
        <translation>No se pudo escribir una página.</translation>
    </message>
    <message>
        <source>Close other programs and try again; memory may not suffice.</source>
        <translation>Cierre otros programas e inténtelo de nuevo; puede que falte memoria.</translation>
    </message>
    <message>
        <source>This contract has personal data in it that you may not see.</source>
        <translation>Este contrato contiene datos personales que usted no puede ver.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Export images or a TIFF file: there it is covered.</source>
        <translation>Exporte imágenes o un archivo TIFF: allí están ocultos.</translation>
    </message>
    <message>
        <source>Files need a name.</source>
        <translation>Los archivos necesitan un nombre.</translation>
    </message>
    <message>
        <source>Write a name, or choose parts for it.</source>
        <translation>Escriba un nombre o elija sus partes.</translation>
    </message>
    <message>
        <source>{part} is no part of a file name.</source>
        <translation>{part} no es una parte de un nombre de archivo.</translation>
    </message>
    <message>
        <source>Look at the list of parts that there are.</source>
        <translation>Consulte la lista de partes.</translation>
    </message>
    <message>
        <source>There is a file of this name already: {path}.</source>
        <translation>Ya hay un archivo con este nombre: {path}.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>No se modificó.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it on purpose.</source>
        <translation>Elija otro nombre o reemplácelo expresamente.</translation>
    </message>
    <message>
        <source>This would take the place of an original.</source>
        <translation>Esto ocuparía el lugar de un original.</translation>
    </message>
    <message>
        <source>Originals are never changed.</source>
        <translation>Los originales nunca se modifican.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Compruebe que existe y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Check the folder and the room on the disk, then try again.</source>
        <translation>Compruebe la carpeta y el espacio del disco, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not the number of a contract.</source>
        <translation>Este no es el número de un contrato.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>El archivo cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>No se incorporó nada.</translation>
    </message>
    <message>
        <source>Try again when it is complete.</source>
        <translation>Inténtelo de nuevo cuando esté completo.</translation>
    </message>
    <message>
        <source>The file is damaged and can&apos;t be read.</source>
        <translation>El archivo está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>The file itself was not changed.</source>
        <translation>El archivo en sí no se modificó.</translation>
    </message>
    <message>
        <source>Try another copy.</source>
        <translation>Pruebe con otra copia.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>There are no images in this folder.</source>
        <translation>No hay imágenes en esta carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder with scanned pages.</source>
        <translation>Elija una carpeta con páginas escaneadas.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Esto no es ni un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Compruebe su nombre y su ubicación.</translation>
    </message>
    <message>
        <source>A page is damaged and can&apos;t be read.</source>
        <translation>Una página está dañada y no se puede leer.</translation>
    </message>
    <message>
        <source>The other pages are there.</source>
        <translation>Las demás páginas están.</translation>
    </message>
    <message>
        <source>This file is protected by a password.</source>
        <translation>Este archivo está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Give the password to read it.</source>
        <translation>Indique la contraseña para leerlo.</translation>
    </message>
    <message>
        <source>The password does not open this file.</source>
        <translation>La contraseña no abre este archivo.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Compruébela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A page could not be drawn.</source>
        <translation>No se pudo dibujar una página.</translation>
    </message>
    <message>
        <source>The file or its pages are too large to be read.</source>
        <translation>El archivo o sus páginas son demasiado grandes para leerse.</translation>
    </message>
    <message>
        <source>Split it or scan it at a lower resolution.</source>
        <translation>Divídalo o escanéelo con menor resolución.</translation>
    </message>
    <message>
        <source>A program that is needed to read this file is not installed.</source>
        <translation>No está instalado un programa necesario para leer este archivo.</translation>
    </message>
    <message>
        <source>Install poppler-utils, then try again.</source>
        <translation>Instale poppler-utils e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped.</source>
        <translation>La lectura del archivo tardaba demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Compruebe que usted puede leerlo.</translation>
    </message>
    <message>
        <source>Files of this kind can&apos;t be read.</source>
        <translation>No se pueden leer archivos de este tipo.</translation>
    </message>
    <message>
        <source>Use PDF, TIFF, JPEG, PNG, WebP or HEIC.</source>
        <translation>Use PDF, TIFF, JPEG, PNG, WebP o HEIC.</translation>
    </message>
    <message>
        <source>{path} could not be read.</source>
        <translation>No se pudo leer {path}.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>No se pudo escribir {path}.</translation>
    </message>
    <message>
        <source>Check the folder and the room on the disk.</source>
        <translation>Compruebe la carpeta y el espacio del disco.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>La operación se canceló.</translation>
    </message>
    <message>
        <source>The work is not there any more.</source>
        <translation>La tarea ya no existe.</translation>
    </message>
    <message>
        <source>The signed copy is damaged and can&apos;t be checked.</source>
        <translation>La copia firmada está dañada y no se puede verificar.</translation>
    </message>
    <message>
        <source>It is kept as it came.</source>
        <translation>Se conserva como llegó.</translation>
    </message>
    <message>
        <source>Ask the signing service for it again.</source>
        <translation>Pídala de nuevo al servicio de firma.</translation>
    </message>
    <message>
        <source>The signed copy is encrypted and can&apos;t be checked.</source>
        <translation>La copia firmada está cifrada y no se puede verificar.</translation>
    </message>
    <message>
        <source>Ask for a copy without a password.</source>
        <translation>Pida una copia sin contraseña.</translation>
    </message>
    <message>
        <source>This is not a PDF.</source>
        <translation>Esto no es un PDF.</translation>
    </message>
    <message>
        <source>Choose the signed PDF.</source>
        <translation>Elija el PDF firmado.</translation>
    </message>
    <message>
        <source>The text of the copy could not be compared.</source>
        <translation>No se pudo comparar el texto de la copia.</translation>
    </message>
    <message>
        <source>Compare the pages by eye.</source>
        <translation>Compare las páginas a simple vista.</translation>
    </message>
    <message>
        <source>A program that is needed to compare pages is not installed.</source>
        <translation>No está instalado un programa necesario para comparar páginas.</translation>
    </message>
    <message>
        <source>Install the packages named in the README.</source>
        <translation>Instale los paquetes que se indican en el archivo README.</translation>
    </message>
    <message>
        <source>The file is too large to be checked.</source>
        <translation>El archivo es demasiado grande para verificarlo.</translation>
    </message>
    <message>
        <source>There is no such generation to go back to.</source>
        <translation>No existe esa generación a la que volver.</translation>
    </message>
    <message>
        <source>Choose another one of the list.</source>
        <translation>Elija otra de la lista.</translation>
    </message>
    <message>
        <source>Learning from the decisions did not come to an end.</source>
        <translation>El aprendizaje a partir de las decisiones no llegó a terminar.</translation>
    </message>
    <message>
        <source>Documents are read as before.</source>
        <translation>Los documentos se leen como antes.</translation>
    </message>
    <message>
        <source>Try it again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>A field of the newest documents would be read worse than now.</source>
        <translation>Un campo de los documentos más recientes se leería peor que ahora.</translation>
    </message>
    <message>
        <source>The newest documents would not be read better than now.</source>
        <translation>Los documentos más recientes no se leerían mejor que ahora.</translation>
    </message>
    <message>
        <source>Other contracts would be read worse than by the reader as shipped.</source>
        <translation>Otros contratos se leerían peor que con el lector como se entregó.</translation>
    </message>
    <message>
        <source>The program came without contracts to test old skills on.</source>
        <translation>El programa venía sin contratos con los que probar lo ya sabido.</translation>
    </message>
    <message>
        <source>This was learned on top of the reader of another version.</source>
        <translation>Esto se aprendió sobre el lector de otra versión.</translation>
    </message>
    <message>
        <source>Documents are read by the reader as shipped.</source>
        <translation>Los documentos los lee el lector como se entregó.</translation>
    </message>
    <message>
        <source>Have it learn again.</source>
        <translation>Haga que aprenda de nuevo.</translation>
    </message>
    <message>
        <source>There are too few decided documents to learn from: {count} of {needed}.</source>
        <translation>Hay muy pocos documentos decididos para aprender: {count} de {needed}.</translation>
    </message>
    <message>
        <source>Confirm or correct fields and approve more contracts.</source>
        <translation>Confirme o corrija campos y apruebe más contratos.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed, or its signature is damaged.</source>
        <translation>El archivo se modificó después de firmarse, o su firma está dañada.</translation>
    </message>
    <message>
        <source>Ask the other office for it again.</source>
        <translation>Pídalo de nuevo a la otra oficina.</translation>
    </message>
    <message>
        <source>The file does not hold what a Countersign office has learned.</source>
        <translation>El archivo no contiene lo aprendido por una oficina de Countersign.</translation>
    </message>
    <message>
        <source>Choose a file that “Export” of this page has written.</source>
        <translation>Elija un archivo escrito con «Exportar» en esta página.</translation>
    </message>
    <message>
        <source>The file is signed by “{office}” with a key that is not known here: {fingerprint}.</source>
        <translation>El archivo está firmado por «{office}» con una clave que aquí no se conoce: {fingerprint}.</translation>
    </message>
    <message>
        <source>Ask that office whether the key is theirs, and say that you trust it.</source>
        <translation>Pregunte a esa oficina si la clave es suya e indique que confía en ella.</translation>
    </message>
    <message>
        <source>The file is not signed by anybody.</source>
        <translation>El archivo no está firmado por nadie.</translation>
    </message>
    <message>
        <source>Have it exported again by this version of Countersign.</source>
        <translation>Haga que se exporte de nuevo con esta versión de Countersign.</translation>
    </message>
    <message>
        <source>This was forgotten already.</source>
        <translation>Esto ya se olvidó.</translation>
    </message>
    <message>
        <source>This file is not a model that can read fields.</source>
        <translation>Este archivo no es un modelo que pueda leer campos.</translation>
    </message>
    <message>
        <source>Make it anew with countersign train.</source>
        <translation>Créelo de nuevo con countersign train.</translation>
    </message>
    <message>
        <source>The text of a page could not be recognised.</source>
        <translation>No se pudo reconocer el texto de una página.</translation>
    </message>
    <message>
        <source>The page image is kept.</source>
        <translation>La imagen de la página se conserva.</translation>
    </message>
    <message>
        <source>Choose “Read once more”.</source>
        <translation>Elija «Leer otra vez».</translation>
    </message>
    <message>
        <source>The language {language} is not installed for recognition.</source>
        <translation>El idioma {language} no está instalado para el reconocimiento.</translation>
    </message>
    <message>
        <source>Install the package {package}.</source>
        <translation>Instale el paquete {package}.</translation>
    </message>
    <message>
        <source>A page could not be read.</source>
        <translation>No se pudo leer una página.</translation>
    </message>
    <message>
        <source>The other pages are kept.</source>
        <translation>Las demás páginas se conservan.</translation>
    </message>
    <message>
        <source>The page is not there.</source>
        <translation>La página no está.</translation>
    </message>
    <message>
        <source>Refresh the contract.</source>
        <translation>Actualice el contrato.</translation>
    </message>
    <message>
        <source>The contract has no such page.</source>
        <translation>El contrato no tiene esa página.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>El PDF no tiene páginas.</translation>
    </message>
    <message>
        <source>Try another copy of the file.</source>
        <translation>Pruebe con otra copia del archivo.</translation>
    </message>
    <message>
        <source>The PDF could not be put together.</source>
        <translation>No se pudo componer el PDF.</translation>
    </message>
    <message>
        <source>The contract itself is unchanged.</source>
        <translation>El contrato en sí no ha cambiado.</translation>
    </message>
    <message>
        <source>A contract is at a stage this version does not know.</source>
        <translation>Un contrato está en una etapa que esta versión no conoce.</translation>
    </message>
    <message>
        <source>A time stamp in the copy can&apos;t be read.</source>
        <translation>Un sello de tiempo de la copia no se puede leer.</translation>
    </message>
    <message>
        <source>A time stamp could not be made.</source>
        <translation>No se pudo crear un sello de tiempo.</translation>
    </message>
    <message>
        <source>A line of the truth file could not be read.</source>
        <translation>No se pudo leer una línea del archivo de referencia.</translation>
    </message>
    <message>
        <source>It must be a JSON object that names a file.</source>
        <translation>Debe ser un objeto JSON que nombre un archivo.</translation>
    </message>
    <message>
        <source>The counts of words could not be read.</source>
        <translation>No se pudieron leer las frecuencias de las palabras.</translation>
    </message>
    <message>
        <source>Install Countersign again.</source>
        <translation>Instale Countersign de nuevo.</translation>
    </message>
    <message>
        <source>A file could not be moved: {path}.</source>
        <translation>No se pudo mover un archivo: {path}.</translation>
    </message>
    <message>
        <source>What was taken in is kept, and is not taken in again.</source>
        <translation>Lo incorporado se conserva y no se incorpora otra vez.</translation>
    </message>
    <message>
        <source>Allow Countersign to write into the folder, or choose to leave files where they are.</source>
        <translation>Permita a Countersign escribir en la carpeta, o elija dejar los archivos donde están.</translation>
    </message>
    <message>
        <source>The file changed meanwhile.</source>
        <translation>El archivo cambió entretanto.</translation>
    </message>
    <message>
        <source>It is looked at again by itself.</source>
        <translation>Se vuelve a mirar automáticamente.</translation>
    </message>
    <message>
        <source>A file in the folder may not be read.</source>
        <translation>No hay permiso para leer un archivo de la carpeta.</translation>
    </message>
    <message>
        <source>It stays where it is; the others go on.</source>
        <translation>Se queda donde está; los demás siguen.</translation>
    </message>
    <message>
        <source>Allow Countersign to read it.</source>
        <translation>Permita a Countersign leerlo.</translation>
    </message>
    <message>
        <source>There is no such folder: {path}.</source>
        <translation>No existe esa carpeta: {path}.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is looked for again.</source>
        <translation>No se pierde nada: se vuelve a buscar.</translation>
    </message>
    <message>
        <source>Check that the network drive is connected.</source>
        <translation>Compruebe que la unidad de red está conectada.</translation>
    </message>
    <message>
        <source>This folder belongs to Countersign&apos;s workspace.</source>
        <translation>Esta carpeta pertenece al espacio de trabajo de Countersign.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Files can&apos;t be moved in this folder: it may not be written to.</source>
        <translation>No se pueden mover archivos en esta carpeta: no hay permiso para escribir en ella.</translation>
    </message>
    <message>
        <source>Allow Countersign to write into it, or choose to leave files where they are.</source>
        <translation>Permita a Countersign escribir en ella, o elija dejar los archivos donde están.</translation>
    </message>
    <message>
        <source>This folder is watched already.</source>
        <translation>Esta carpeta ya se vigila.</translation>
    </message>
    <message>
        <source>Change the entry that is there, or choose another folder.</source>
        <translation>Cambie la entrada existente o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder may not be read: {path}.</source>
        <translation>No hay permiso para leer la carpeta: {path}.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is tried again.</source>
        <translation>No se pierde nada: se volverá a intentar.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted ({fingerprint}).</source>
        <translation>El certificado del servidor de correo no es de confianza ({fingerprint}).</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>No se le envió nada.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with whoever runs the server, and enter it in the mailbox&apos;s settings if it is right.</source>
        <translation>Compare la huella con quien administra el servidor e introdúzcala en los ajustes del buzón si es correcta.</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached.</source>
        <translation>No se puede conectar con el servidor de correo.</translation>
    </message>
    <message>
        <source>Check its name and port, and the network.</source>
        <translation>Compruebe su nombre, su puerto y la red.</translation>
    </message>
    <message>
        <source>There is no such folder in the mailbox: {path}.</source>
        <translation>No existe esa carpeta en el buzón: {path}.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Compruebe su nombre.</translation>
    </message>
    <message>
        <source>This mailbox is not set up any more.</source>
        <translation>Este buzón ya no está configurado.</translation>
    </message>
    <message>
        <source>The message can&apos;t be read.</source>
        <translation>El mensaje no se puede leer.</translation>
    </message>
    <message>
        <source>Save its attachment as a file and add that.</source>
        <translation>Guarde su adjunto como archivo y añádalo.</translation>
    </message>
    <message>
        <source>There is no contract attached to this message.</source>
        <translation>Este mensaje no lleva ningún contrato adjunto.</translation>
    </message>
    <message>
        <source>Attach a PDF, a TIFF or a picture of a page.</source>
        <translation>Adjunte un PDF, un TIFF o la imagen de una página.</translation>
    </message>
    <message>
        <source>The message is not there any more.</source>
        <translation>El mensaje ya no existe.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer can&apos;t be understood.</source>
        <translation>No se entiende la respuesta del servidor de correo.</translation>
    </message>
    <message>
        <source>Check that the port is that of IMAP over TLS, usually 993.</source>
        <translation>Compruebe que el puerto es el de IMAP sobre TLS, normalmente 993.</translation>
    </message>
    <message>
        <source>The mail server refused: {detail}</source>
        <translation>El servidor de correo lo rechazó: {detail}</translation>
    </message>
    <message>
        <source>What was taken in is kept.</source>
        <translation>Lo incorporado se conserva.</translation>
    </message>
    <message>
        <source>Check the mailbox&apos;s settings.</source>
        <translation>Compruebe los ajustes del buzón.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sign-in.</source>
        <translation>El servidor de correo no acepta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Enter the password again, or sign in anew.</source>
        <translation>Introduzca de nuevo la contraseña o inicie sesión otra vez.</translation>
    </message>
    <message>
        <source>The mail server does not answer.</source>
        <translation>El servidor de correo no responde.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>El mensaje es demasiado grande.</translation>
    </message>
    <message>
        <source>Save its attachments as files and add those.</source>
        <translation>Guarde sus adjuntos como archivos y añádalos.</translation>
    </message>
    <message>
        <source>No page for phones can be served at {address}.</source>
        <translation>No se puede ofrecer ninguna página para teléfonos en {address}.</translation>
    </message>
    <message>
        <source>Choose another network address.</source>
        <translation>Elija otra dirección de red.</translation>
    </message>
    <message>
        <source>The comment has no words.</source>
        <translation>El comentario no tiene texto.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escriba algo primero.</translation>
    </message>
    <message>
        <source>The comment is not there any more.</source>
        <translation>El comentario ya no existe.</translation>
    </message>
    <message>
        <source>Only its author can take a comment back.</source>
        <translation>Solo su autor puede retirar un comentario.</translation>
    </message>
    <message>
        <source>What is masked on the screen can&apos;t be taken out as a file.</source>
        <translation>Lo que está oculto en la pantalla no se puede sacar como archivo.</translation>
    </message>
    <message>
        <source>Ask somebody who may see all of the contract.</source>
        <translation>Pida a alguien que pueda ver todo el contrato.</translation>
    </message>
    <message>
        <source>{owner} has this contract in hand.</source>
        <translation>{owner} tiene este contrato entre manos.</translation>
    </message>
    <message>
        <source>Take another one, or wait until it is put down.</source>
        <translation>Tome otro o espere a que quede libre.</translation>
    </message>
    <message>
        <source>The field is not there any more.</source>
        <translation>El campo ya no existe.</translation>
    </message>
    <message>
        <source>There is no reading of that number.</source>
        <translation>No hay ninguna lectura con ese número.</translation>
    </message>
    <message>
        <source>The contract is neither on hold nor passed on.</source>
        <translation>El contrato no está en espera ni derivado.</translation>
    </message>
    <message>
        <source>There is no value to confirm.</source>
        <translation>No hay ningún valor que confirmar.</translation>
    </message>
    <message>
        <source>Fields are still open: {count}.</source>
        <translation>Campos aún pendientes: {count}.</translation>
    </message>
    <message>
        <source>Confirm or correct them first.</source>
        <translation>Confírmelos o corríjalos primero.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Hace falta un motivo.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Diga en pocas palabras por qué.</translation>
    </message>
    <message>
        <source>Rules stop the approval: {count}.</source>
        <translation>Hay reglas que impiden la aprobación: {count}.</translation>
    </message>
    <message>
        <source>See above the Approve button what would lift them.</source>
        <translation>Vea encima del botón «Aprobar» qué las resolvería.</translation>
    </message>
    <message>
        <source>The rule is not complete ({part}).</source>
        <translation>La regla no está completa ({part}).</translation>
    </message>
    <message>
        <source>The rules are as they were.</source>
        <translation>Las reglas siguen como estaban.</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>Complete lo que falta.</translation>
    </message>
    <message>
        <source>There is no such warning any more.</source>
        <translation>Esa advertencia ya no existe.</translation>
    </message>
    <message>
        <source>It is not said to whom the contract is passed on.</source>
        <translation>No se indica a quién se deriva el contrato.</translation>
    </message>
    <message>
        <source>What was done with this stack can&apos;t be read.</source>
        <translation>No se puede leer lo que se hizo con esta pila.</translation>
    </message>
    <message>
        <source>Its sheets are kept.</source>
        <translation>Sus hojas se conservan.</translation>
    </message>
    <message>
        <source>Restore a backup, or scan the stack again.</source>
        <translation>Restaure una copia de seguridad o escanee la pila de nuevo.</translation>
    </message>
    <message>
        <source>This stack is in use or was taken in.</source>
        <translation>Esta pila está en uso o ya se incorporó.</translation>
    </message>
    <message>
        <source>Look at the list of those that wait.</source>
        <translation>Consulte la lista de las que esperan.</translation>
    </message>
    <message>
        <source>There is no such stack.</source>
        <translation>No existe esa pila.</translation>
    </message>
    <message>
        <source>This stack was taken in or discarded already.</source>
        <translation>Esta pila ya se incorporó o se descartó.</translation>
    </message>
    <message>
        <source>You are not allowed to use this scanner.</source>
        <translation>Usted no puede usar este escáner.</translation>
    </message>
    <message>
        <source>Ask for membership in the system&apos;s group for scanners.</source>
        <translation>Pida que se le incluya en el grupo del sistema para escáneres.</translation>
    </message>
    <message>
        <source>The scanner is in use.</source>
        <translation>El escáner está en uso.</translation>
    </message>
    <message>
        <source>The sheets scanned so far are kept.</source>
        <translation>Las hojas escaneadas hasta ahora se conservan.</translation>
    </message>
    <message>
        <source>Wait until it is free, then go on.</source>
        <translation>Espere a que quede libre y después continúe.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open.</source>
        <translation>La tapa del escáner está abierta.</translation>
    </message>
    <message>
        <source>Close it, put back the sheet that was under way, and go on.</source>
        <translation>Ciérrela, vuelva a poner la hoja que estaba pasando y continúe.</translation>
    </message>
    <message>
        <source>Only the upper part of a page came.</source>
        <translation>Solo llegó la parte superior de una página.</translation>
    </message>
    <message>
        <source>Put back the sheet that was under way and go on.</source>
        <translation>Vuelva a poner la hoja que estaba pasando y continúe.</translation>
    </message>
    <message>
        <source>The scanner is not there any more.</source>
        <translation>El escáner ya no está.</translation>
    </message>
    <message>
        <source>Check its cable and that it is on, then go on.</source>
        <translation>Compruebe el cable y que esté encendido, y después continúe.</translation>
    </message>
    <message>
        <source>The scanner&apos;s driver crashed.</source>
        <translation>El controlador del escáner falló.</translation>
    </message>
    <message>
        <source>The scanner does not answer any more.</source>
        <translation>El escáner ya no responde.</translation>
    </message>
    <message>
        <source>Switch it off and on, put back the sheet that was under way, and go on.</source>
        <translation>Apáguelo y enciéndalo, vuelva a poner la hoja que estaba pasando y continúe.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder.</source>
        <translation>No hay papel en el alimentador.</translation>
    </message>
    <message>
        <source>Put the sheets in and scan again.</source>
        <translation>Ponga las hojas y escanee de nuevo.</translation>
    </message>
    <message>
        <source>The scanner reports a fault.</source>
        <translation>El escáner comunica un fallo.</translation>
    </message>
    <message>
        <source>Check its cable, put back the sheet that was under way, and go on.</source>
        <translation>Compruebe el cable, vuelva a poner la hoja que estaba pasando y continúe.</translation>
    </message>
    <message>
        <source>The paper is jammed.</source>
        <translation>El papel está atascado.</translation>
    </message>
    <message>
        <source>Free it, put back the sheet that was under way, and go on.</source>
        <translation>Libérelo, vuelva a poner la hoja que estaba pasando y continúe.</translation>
    </message>
    <message>
        <source>There are several scanners.</source>
        <translation>Hay varios escáneres.</translation>
    </message>
    <message>
        <source>Say which one.</source>
        <translation>Indique cuál.</translation>
    </message>
    <message>
        <source>The feeder drew in several sheets at once.</source>
        <translation>El alimentador arrastró varias hojas a la vez.</translation>
    </message>
    <message>
        <source>Part them, put them back in their order, and go on.</source>
        <translation>Sepárelas, vuelva a ponerlas en su orden y continúe.</translation>
    </message>
    <message>
        <source>No scanner was found.</source>
        <translation>No se encontró ningún escáner.</translation>
    </message>
    <message>
        <source>Check its cable or network, and that it is on.</source>
        <translation>Compruebe el cable o la red y que esté encendido.</translation>
    </message>
    <message>
        <source>The picture is too large for this machine&apos;s memory.</source>
        <translation>La imagen es demasiado grande para la memoria de este equipo.</translation>
    </message>
    <message>
        <source>Scan at a lower resolution.</source>
        <translation>Escanee con menor resolución.</translation>
    </message>
    <message>
        <source>The scanner does not take the setting &quot;{option}&quot;.</source>
        <translation>El escáner no acepta el ajuste «{option}».</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Elija otro valor.</translation>
    </message>
    <message>
        <source>A scan profile can&apos;t be read.</source>
        <translation>Un perfil de escaneo no se puede leer.</translation>
    </message>
    <message>
        <source>Remove it and make it again.</source>
        <translation>Quítelo y créelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such scan profile.</source>
        <translation>No existe ese perfil de escaneo.</translation>
    </message>
    <message>
        <source>Look at the list of profiles.</source>
        <translation>Consulte la lista de perfiles.</translation>
    </message>
    <message>
        <source>A scan profile needs a name of its own.</source>
        <translation>Un perfil de escaneo necesita un nombre propio.</translation>
    </message>
    <message>
        <source>Choose a name that no other profile has.</source>
        <translation>Elija un nombre que no tenga ningún otro perfil.</translation>
    </message>
    <message>
        <source>The scanner can&apos;t do that: {option}.</source>
        <translation>El escáner no puede hacer eso: {option}.</translation>
    </message>
    <message>
        <source>Look at what it offers and choose again.</source>
        <translation>Vea lo que ofrece y elija de nuevo.</translation>
    </message>
    <message>
        <source>The part that speaks with scanners is missing.</source>
        <translation>Falta la parte que habla con los escáneres.</translation>
    </message>
    <message>
        <source>That is too much for one separator sheet.</source>
        <translation>Es demasiado para una hoja separadora.</translation>
    </message>
    <message>
        <source>Shorten the names of the counterparty and the profile.</source>
        <translation>Acorte los nombres de la contraparte y del perfil.</translation>
    </message>
    <message>
        <source>The CRM has a different value.</source>
        <translation>El CRM tiene un valor distinto.</translation>
    </message>
    <message>
        <source>Both values are kept.</source>
        <translation>Se conservan los dos valores.</translation>
    </message>
    <message>
        <source>Decide which one holds.</source>
        <translation>Decida cuál vale.</translation>
    </message>
    <message>
        <source>There is no such CRM.</source>
        <translation>No existe ese CRM.</translation>
    </message>
    <message>
        <source>Choose one in Settings.</source>
        <translation>Elija uno en los ajustes.</translation>
    </message>
    <message>
        <source>The CRM does not take this currency.</source>
        <translation>El CRM no acepta esta moneda.</translation>
    </message>
    <message>
        <source>The record stays as it was approved.</source>
        <translation>La ficha queda como se aprobó.</translation>
    </message>
    <message>
        <source>Enable the currency in the CRM, then try again.</source>
        <translation>Habilite la moneda en el CRM e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The CRM&apos;s limit for today is used up.</source>
        <translation>El límite del CRM para hoy se ha agotado.</translation>
    </message>
    <message>
        <source>It goes on tomorrow by itself.</source>
        <translation>Continuará mañana automáticamente.</translation>
    </message>
    <message>
        <source>The CRM could not be updated.</source>
        <translation>No se pudo actualizar el CRM.</translation>
    </message>
    <message>
        <source>The CRM would have made an uploaded file public.</source>
        <translation>El CRM habría hecho público un archivo subido.</translation>
    </message>
    <message>
        <source>The upload was stopped.</source>
        <translation>La subida se detuvo.</translation>
    </message>
    <message>
        <source>Allow private files in the CRM account.</source>
        <translation>Permita los archivos privados en la cuenta del CRM.</translation>
    </message>
    <message>
        <source>The CRM account may not do this.</source>
        <translation>La cuenta del CRM no puede hacer esto.</translation>
    </message>
    <message>
        <source>Give the access token the missing rights, then try again.</source>
        <translation>Dé a la clave de acceso los permisos que faltan e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The record has nothing to be found by.</source>
        <translation>La ficha no tiene nada por lo que encontrarla.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Check the mapping.</source>
        <translation>Compruebe la correspondencia de campos.</translation>
    </message>
    <message>
        <source>The CRM does not have this record any more.</source>
        <translation>El CRM ya no tiene esta ficha.</translation>
    </message>
    <message>
        <source>Refresh and look again.</source>
        <translation>Actualice y mire de nuevo.</translation>
    </message>
    <message>
        <source>The CRM does not have this kind of record.</source>
        <translation>El CRM no tiene este tipo de ficha.</translation>
    </message>
    <message>
        <source>The CRM lacks the property {property}.</source>
        <translation>Al CRM le falta la propiedad {property}.</translation>
    </message>
    <message>
        <source>What is to be sent waits.</source>
        <translation>Lo que hay que enviar espera.</translation>
    </message>
    <message>
        <source>Create it in the CRM, or change the mapping.</source>
        <translation>Créela en el CRM o cambie la correspondencia.</translation>
    </message>
    <message>
        <source>The CRM&apos;s property for our number is not unique.</source>
        <translation>La propiedad del CRM para nuestro número no es única.</translation>
    </message>
    <message>
        <source>Make it a unique property in the CRM.</source>
        <translation>Hágala una propiedad única en el CRM.</translation>
    </message>
    <message>
        <source>The CRM asks to wait for a while.</source>
        <translation>El CRM pide esperar un rato.</translation>
    </message>
    <message>
        <source>The CRM&apos;s answer could not be understood.</source>
        <translation>No se pudo entender la respuesta del CRM.</translation>
    </message>
    <message>
        <source>The CRM did not accept the access token.</source>
        <translation>El CRM no aceptó la clave de acceso.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings.</source>
        <translation>Introduzca una nueva clave en los ajustes.</translation>
    </message>
    <message>
        <source>The CRM did not accept a value.</source>
        <translation>El CRM no aceptó un valor.</translation>
    </message>
    <message>
        <source>The approved record is unchanged.</source>
        <translation>La ficha aprobada no ha cambiado.</translation>
    </message>
    <message>
        <source>Check the value or the mapping, then try again.</source>
        <translation>Compruebe el valor o la correspondencia e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A value does not fit its property in the CRM.</source>
        <translation>Un valor no encaja en su propiedad del CRM.</translation>
    </message>
    <message>
        <source>Check the values and the mapping.</source>
        <translation>Compruebe los valores y la correspondencia.</translation>
    </message>
    <message>
        <source>Something is missing in the signing request.</source>
        <translation>Falta algo en la solicitud de firma.</translation>
    </message>
    <message>
        <source>Check recipients and signature places.</source>
        <translation>Compruebe los destinatarios y los lugares de firma.</translation>
    </message>
    <message>
        <source>The answer of the signing service could not be understood.</source>
        <translation>No se pudo entender la respuesta del servicio de firma.</translation>
    </message>
    <message>
        <source>The sign-in has no account of the signing service.</source>
        <translation>El inicio de sesión no tiene cuenta en el servicio de firma.</translation>
    </message>
    <message>
        <source>Check the account in Settings.</source>
        <translation>Compruebe la cuenta en los ajustes.</translation>
    </message>
    <message>
        <source>Nobody is named to sign.</source>
        <translation>No se ha designado a nadie para firmar.</translation>
    </message>
    <message>
        <source>Add at least one signer.</source>
        <translation>Añada al menos un firmante.</translation>
    </message>
    <message>
        <source>A recipient has no name or no valid e-mail address ({name}).</source>
        <translation>Un destinatario no tiene nombre o no tiene un correo válido ({name}).</translation>
    </message>
    <message>
        <source>Complete the recipient.</source>
        <translation>Complete el destinatario.</translation>
    </message>
    <message>
        <source>The signing service did not accept the request.</source>
        <translation>El servicio de firma no aceptó la solicitud.</translation>
    </message>
    <message>
        <source>The document was not sent.</source>
        <translation>El documento no se envió.</translation>
    </message>
    <message>
        <source>Check the recipients and send it again.</source>
        <translation>Compruebe los destinatarios y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The signing request can&apos;t be changed any more.</source>
        <translation>La solicitud de firma ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>The message has been dealt with meanwhile.</source>
        <translation>El mensaje se atendió entretanto.</translation>
    </message>
    <message>
        <source>The mapping leaves out what records are found by.</source>
        <translation>La correspondencia omite aquello por lo que se encuentran las fichas.</translation>
    </message>
    <message>
        <source>Check the mapping file.</source>
        <translation>Compruebe el archivo de correspondencia.</translation>
    </message>
    <message>
        <source>The mapping writes the property that records are found by.</source>
        <translation>La correspondencia escribe la propiedad por la que se encuentran las fichas.</translation>
    </message>
    <message>
        <source>The mapping can&apos;t be read.</source>
        <translation>La correspondencia no se puede leer.</translation>
    </message>
    <message>
        <source>The mapping names a kind of record that does not exist.</source>
        <translation>La correspondencia nombra un tipo de ficha que no existe.</translation>
    </message>
    <message>
        <source>The mapping names a field that does not exist.</source>
        <translation>La correspondencia nombra un campo que no existe.</translation>
    </message>
    <message>
        <source>The mapping has a type that does not exist.</source>
        <translation>La correspondencia tiene un tipo que no existe.</translation>
    </message>
    <message>
        <source>The service has newer data.</source>
        <translation>El servicio tiene datos más recientes.</translation>
    </message>
    <message>
        <source>The account may not do this.</source>
        <translation>La cuenta no puede hacer esto.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the right.</source>
        <translation>Pida el permiso al administrador de la cuenta.</translation>
    </message>
    <message>
        <source>The address is not protected by TLS.</source>
        <translation>La dirección no está protegida con TLS.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Use una dirección que empiece por https.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La conexión se interrumpió.</translation>
    </message>
    <message>
        <source>No free port could be opened on this computer.</source>
        <translation>No se pudo abrir ningún puerto libre en este equipo.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The service does not know what was asked for.</source>
        <translation>El servicio no conoce lo que se pidió.</translation>
    </message>
    <message>
        <source>Check the address and the account in Settings.</source>
        <translation>Compruebe la dirección y la cuenta en los ajustes.</translation>
    </message>
    <message>
        <source>The service asks to wait for a while.</source>
        <translation>El servicio pide esperar un rato.</translation>
    </message>
    <message>
        <source>The service sends us to another place, which is not followed for safety.</source>
        <translation>El servicio nos remite a otro lugar, lo que no se sigue por seguridad.</translation>
    </message>
    <message>
        <source>Check the address in Settings.</source>
        <translation>Compruebe la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>El servicio no aceptó la solicitud.</translation>
    </message>
    <message>
        <source>The contract is kept as it is.</source>
        <translation>El contrato se conserva como está.</translation>
    </message>
    <message>
        <source>Check its values.</source>
        <translation>Compruebe sus valores.</translation>
    </message>
    <message>
        <source>The service has trouble of its own.</source>
        <translation>El propio servicio tiene problemas.</translation>
    </message>
    <message>
        <source>The sign-in page does not know Countersign by this ID or secret.</source>
        <translation>La página de inicio de sesión no conoce a Countersign por este ID o este secreto.</translation>
    </message>
    <message>
        <source>Compare both with what your administrator registered with the provider.</source>
        <translation>Compare ambos con lo que su administrador registró con el proveedor.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>Se rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Try again in Settings.</source>
        <translation>Inténtelo de nuevo en los ajustes.</translation>
    </message>
    <message>
        <source>The service asks for a new sign-in.</source>
        <translation>El servicio pide iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>El servicio no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection to the service is not secure.</source>
        <translation>La conexión con el servicio no es segura.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the network.</source>
        <translation>Compruebe la fecha de este equipo y la red.</translation>
    </message>
    <message>
        <source>The stored sign-in can&apos;t be read.</source>
        <translation>El inicio de sesión guardado no se puede leer.</translation>
    </message>
    <message>
        <source>The answer of the service is too large.</source>
        <translation>La respuesta del servicio es demasiado grande.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The service did not accept the access token.</source>
        <translation>El servicio no aceptó la clave de acceso.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>No se puede conectar con el servicio.</translation>
    </message>
    <message>
        <source>A waiting message is of a kind this version does not know.</source>
        <translation>Un mensaje en espera es de un tipo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Se conserva.</translation>
    </message>
    <message>
        <source>The message has been sent or withdrawn meanwhile.</source>
        <translation>El mensaje se envió o se retiró entretanto.</translation>
    </message>
    <message>
        <source>The port {port} can&apos;t be used.</source>
        <translation>No se puede usar el puerto {port}.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Elija otro puerto.</translation>
    </message>
    <message>
        <source>The practice service can&apos;t read this PDF.</source>
        <translation>El servicio de práctica no puede leer este PDF.</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>Pruebe con otro.</translation>
    </message>
    <message>
        <source>The practice signature does not fit.</source>
        <translation>La firma de práctica no encaja.</translation>
    </message>
    <message>
        <source>Try another PDF.</source>
        <translation>Pruebe con otro PDF.</translation>
    </message>
    <message>
        <source>The practice services&apos; data is damaged.</source>
        <translation>Los datos de los servicios de práctica están dañados.</translation>
    </message>
    <message>
        <source>Delete it; it is made anew.</source>
        <translation>Bórrelos; se crean de nuevo.</translation>
    </message>
    <message>
        <source>The practice services&apos; data can&apos;t be read.</source>
        <translation>Los datos de los servicios de práctica no se pueden leer.</translation>
    </message>
    <message>
        <source>Check the rights of its folder.</source>
        <translation>Compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The practice services&apos; data can&apos;t be written.</source>
        <translation>Los datos de los servicios de práctica no se pueden escribir.</translation>
    </message>
    <message>
        <source>The practice service does not know this.</source>
        <translation>El servicio de práctica no conoce esto.</translation>
    </message>
    <message>
        <source>The access code is wrong.</source>
        <translation>El código de acceso es incorrecto.</translation>
    </message>
    <message>
        <source>The practice service can&apos;t do this now.</source>
        <translation>El servicio de práctica no puede hacer esto ahora.</translation>
    </message>
    <message>
        <source>Stored data was changed from outside.</source>
        <translation>Los datos guardados se modificaron desde fuera.</translation>
    </message>
    <message>
        <source>The rest is kept.</source>
        <translation>El resto se conserva.</translation>
    </message>
    <message>
        <source>Verify the log in Audit and restore a backup.</source>
        <translation>Compruebe el registro en la pantalla Registro y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The chain of the log is broken.</source>
        <translation>La cadena del registro está rota.</translation>
    </message>
    <message>
        <source>Entries before the break are sound.</source>
        <translation>Las entradas anteriores a la rotura están en orden.</translation>
    </message>
    <message>
        <source>Compare with your outside checkpoints.</source>
        <translation>Compare con sus puntos de control externos.</translation>
    </message>
    <message>
        <source>An outside checkpoint can&apos;t be read.</source>
        <translation>Un punto de control externo no se puede leer.</translation>
    </message>
    <message>
        <source>The log itself is kept.</source>
        <translation>El registro en sí se conserva.</translation>
    </message>
    <message>
        <source>Check the folder in Settings.</source>
        <translation>Compruebe la carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>The copy of the audit checkpoint could not be written.</source>
        <translation>No se pudo escribir la copia del punto de control.</translation>
    </message>
    <message>
        <source>The log itself is complete.</source>
        <translation>El registro en sí está completo.</translation>
    </message>
    <message>
        <source>Check the checkpoint folder in Settings.</source>
        <translation>Compruebe la carpeta de puntos de control en los ajustes.</translation>
    </message>
    <message>
        <source>A seal of the log is not genuine.</source>
        <translation>Un sello del registro no es auténtico.</translation>
    </message>
    <message>
        <source>Entries before it are sound.</source>
        <translation>Las entradas anteriores están en orden.</translation>
    </message>
    <message>
        <source>The log does not fit one of its seals.</source>
        <translation>El registro no coincide con uno de sus sellos.</translation>
    </message>
    <message>
        <source>A seal of the log is missing.</source>
        <translation>Falta un sello del registro.</translation>
    </message>
    <message>
        <source>An entry of the log was changed.</source>
        <translation>Una entrada del registro se modificó.</translation>
    </message>
    <message>
        <source>An entry was put into the log.</source>
        <translation>Se introdujo una entrada en el registro.</translation>
    </message>
    <message>
        <source>An entry of the log is missing.</source>
        <translation>Falta una entrada del registro.</translation>
    </message>
    <message>
        <source>An entry of the log can&apos;t be read.</source>
        <translation>Una entrada del registro no se puede leer.</translation>
    </message>
    <message>
        <source>The key that seals the log can&apos;t be read.</source>
        <translation>La clave que sella el registro no se puede leer.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The log was written in the wrong order.</source>
        <translation>El registro se escribió en un orden incorrecto.</translation>
    </message>
    <message>
        <source>What was stored before is kept.</source>
        <translation>Lo guardado antes se conserva.</translation>
    </message>
    <message>
        <source>Start Countersign again.</source>
        <translation>Inicie Countersign de nuevo.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked.</source>
        <translation>No se desbloqueó el llavero.</translation>
    </message>
    <message>
        <source>Unlock it, or give the passphrase.</source>
        <translation>Desbloquéelo o indique la frase de contraseña.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>This session has no keyring.</source>
        <translation>Esta sesión no tiene llavero.</translation>
    </message>
    <message>
        <source>Use a passphrase or a key file.</source>
        <translation>Use una frase de contraseña o un archivo de clave.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase.</source>
        <translation>No hay memoria suficiente para comprobar la frase de contraseña.</translation>
    </message>
    <message>
        <source>The workspace is as it was.</source>
        <translation>El espacio de trabajo sigue como estaba.</translation>
    </message>
    <message>
        <source>There is a file in the key file&apos;s place already.</source>
        <translation>Ya hay un archivo en el lugar del archivo de clave.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>No se ha tocado.</translation>
    </message>
    <message>
        <source>Name another place.</source>
        <translation>Indique otro lugar.</translation>
    </message>
    <message>
        <source>Others may read the file with the locks.</source>
        <translation>Otros pueden leer el archivo de las cerraduras.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>No se usó.</translation>
    </message>
    <message>
        <source>Let only yourself read it.</source>
        <translation>Permita que solo usted lo lea.</translation>
    </message>
    <message>
        <source>The key file could not be read.</source>
        <translation>No se pudo leer el archivo de clave.</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <translation>No se pudo escribir el archivo de clave.</translation>
    </message>
    <message>
        <source>Check the folder, then try again.</source>
        <translation>Compruebe la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key has the wrong form.</source>
        <translation>La clave no tiene la forma correcta.</translation>
    </message>
    <message>
        <source>This is the last thing that opens the workspace.</source>
        <translation>Esto es lo último que abre el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Añada antes otra cosa.</translation>
    </message>
    <message>
        <source>The file with the locks of the workspace is damaged.</source>
        <translation>El archivo de las cerraduras del espacio de trabajo está dañado.</translation>
    </message>
    <message>
        <source>Nothing can open this workspace that way.</source>
        <translation>Nada puede abrir este espacio de trabajo de esa forma.</translation>
    </message>
    <message>
        <source>Use the recovery key.</source>
        <translation>Use la clave de recuperación.</translation>
    </message>
    <message>
        <source>This key belongs to another workspace.</source>
        <translation>Esta clave pertenece a otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>Look for the right one.</source>
        <translation>Busque la correcta.</translation>
    </message>
    <message>
        <source>The lock was made by a newer Countersign.</source>
        <translation>La cerradura la creó un Countersign más reciente.</translation>
    </message>
    <message>
        <source>This does not open the workspace.</source>
        <translation>Esto no abre el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Check it and try again; capitals matter.</source>
        <translation>Compruébelo e inténtelo de nuevo; las mayúsculas importan.</translation>
    </message>
    <message>
        <source>A stored file is missing.</source>
        <translation>Falta un archivo guardado.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>A part of a stored file was asked for that is not there.</source>
        <translation>Se pidió una parte de un archivo guardado que no existe.</translation>
    </message>
    <message>
        <source>A stored file could not be read.</source>
        <translation>No se pudo leer un archivo guardado.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Compruebe el disco.</translation>
    </message>
    <message>
        <source>The file changed while it was being stored.</source>
        <translation>El archivo cambió mientras se guardaba.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Añádalo de nuevo.</translation>
    </message>
    <message>
        <source>A stored file was changed from outside.</source>
        <translation>Un archivo guardado se modificó desde fuera.</translation>
    </message>
    <message>
        <source>It is not used.</source>
        <translation>No se usa.</translation>
    </message>
    <message>
        <source>A file could not be stored.</source>
        <translation>No se pudo guardar un archivo.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A stored record is damaged.</source>
        <translation>Una ficha guardada está dañada.</translation>
    </message>
    <message>
        <source>The other records are kept.</source>
        <translation>Las demás fichas se conservan.</translation>
    </message>
    <message>
        <source>A stored record can&apos;t be read.</source>
        <translation>Una ficha guardada no se puede leer.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>La ficha ya no existe.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery key.</source>
        <translation>Hay un error en la clave de recuperación.</translation>
    </message>
    <message>
        <source>Compare it with the paper, group by group.</source>
        <translation>Compárela con el papel, grupo por grupo.</translation>
    </message>
    <message>
        <source>This is not a recovery key.</source>
        <translation>Esto no es una clave de recuperación.</translation>
    </message>
    <message>
        <source>Type all groups, as they are on the paper.</source>
        <translation>Escriba todos los grupos, como están en el papel.</translation>
    </message>
    <message>
        <source>The file with the tokens is damaged.</source>
        <translation>El archivo de las claves de acceso está dañado.</translation>
    </message>
    <message>
        <source>Enter the tokens again in Settings, Accounts.</source>
        <translation>Introduzca de nuevo las claves en Ajustes, Cuentas.</translation>
    </message>
    <message>
        <source>The file with the tokens can&apos;t be read.</source>
        <translation>El archivo de las claves de acceso no se puede leer.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The file with the tokens can&apos;t be written.</source>
        <translation>El archivo de las claves de acceso no se puede escribir.</translation>
    </message>
    <message>
        <source>The stored token is missing.</source>
        <translation>Falta la clave de acceso guardada.</translation>
    </message>
    <message>
        <source>Enter it again in Settings, Accounts.</source>
        <translation>Introdúzcala de nuevo en Ajustes, Cuentas.</translation>
    </message>
    <message>
        <source>Another program is using the workspace.</source>
        <translation>Otro programa está usando el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The change does not fit what is stored.</source>
        <translation>El cambio no encaja con lo guardado.</translation>
    </message>
    <message>
        <source>Refresh and try again.</source>
        <translation>Actualice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database is damaged.</source>
        <translation>La base de datos del espacio de trabajo está dañada.</translation>
    </message>
    <message>
        <source>The originals are kept apart from it.</source>
        <translation>Los originales se guardan aparte.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A change was begun within another.</source>
        <translation>Se empezó un cambio dentro de otro.</translation>
    </message>
    <message>
        <source>The workspace is not open.</source>
        <translation>El espacio de trabajo no está abierto.</translation>
    </message>
    <message>
        <source>A change was begun in the wrong order.</source>
        <translation>Se empezó un cambio en un orden incorrecto.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database is missing.</source>
        <translation>Falta la base de datos del espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version.</source>
        <translation>El espacio de trabajo lo creó una versión más reciente.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database refused a step.</source>
        <translation>La base de datos del espacio de trabajo rechazó un paso.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, restore a backup.</source>
        <translation>Inténtelo de nuevo; si se repite, restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The workspace can&apos;t be written.</source>
        <translation>No se puede escribir en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is a workspace in this folder already.</source>
        <translation>Ya hay un espacio de trabajo en esta carpeta.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ábralo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The workspace is in use by another process ({pid} on {host}).</source>
        <translation>Otro proceso está usando el espacio de trabajo ({pid} en {host}).</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The workspace was not made to its end.</source>
        <translation>El espacio de trabajo no se terminó de crear.</translation>
    </message>
    <message>
        <source>Remove the folder and make it anew.</source>
        <translation>Elimine la carpeta y créelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing that was given opens the workspace.</source>
        <translation>Nada de lo indicado abre el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Give its passphrase, key file or recovery key.</source>
        <translation>Indique su frase de contraseña, su archivo de clave o su clave de recuperación.</translation>
    </message>
    <message>
        <source>The description of the workspace is damaged.</source>
        <translation>La descripción del espacio de trabajo está dañada.</translation>
    </message>
    <message>
        <source>Restore workspace.json from a backup.</source>
        <translation>Restaure workspace.json desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>A workspace can&apos;t lie on a network drive.</source>
        <translation>Un espacio de trabajo no puede estar en una unidad de red.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Elija una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>There is nothing to open the workspace with later.</source>
        <translation>No hay nada con lo que abrir después el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Give a passphrase or a key file.</source>
        <translation>Indique una frase de contraseña o un archivo de clave.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>La carpeta no está vacía.</translation>
    </message>
    <message>
        <source>Nothing in it was touched.</source>
        <translation>No se tocó nada en ella.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>There is no workspace in this folder.</source>
        <translation>No hay ningún espacio de trabajo en esta carpeta.</translation>
    </message>
    <message>
        <source>Check the folder, or make a workspace there first.</source>
        <translation>Compruebe la carpeta o cree antes allí un espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace can&apos;t be read.</source>
        <translation>El espacio de trabajo no se puede leer.</translation>
    </message>
    <message>
        <source>The folder of the workspace can&apos;t be written to.</source>
        <translation>No se puede escribir en la carpeta del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours.</source>
        <translation>Elija una carpeta que sea suya.</translation>
    </message>
    <message>
        <source>What was asked for is not there any more.</source>
        <translation>Lo solicitado ya no existe.</translation>
    </message>
    <message>
        <source>What was given can&apos;t be used as it is.</source>
        <translation>Lo indicado no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>No se pudo leer o escribir un archivo.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>Los datos están dañados.</translation>
    </message>
    <message>
        <source>The network did not answer.</source>
        <translation>La red no respondió.</translation>
    </message>
    <message>
        <source>The sign-in was not accepted.</source>
        <translation>No se aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing meanwhile.</source>
        <translation>Entretanto, otra persona cambió lo mismo.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Esto no es compatible.</translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign.</source>
        <translation>Algo falló dentro de Countersign.</translation>
    </message>
    <message>
        <source>Refresh the list and try again.</source>
        <translation>Actualice la lista e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Cámbielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the disk is there and has room, then try again.</source>
        <translation>Compruebe que el disco está disponible y tiene espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, report the code shown with it.</source>
        <translation>Inténtelo de nuevo; si se repite, comunique el código que se muestra.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A sentence about a failure, and its technical code.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no folder in memory that is yours alone to put the attachment into.</source>
        <translation>No hay ninguna carpeta en memoria, solo suya, donde poner el adjunto.</translation>
    </message>
    <message>
        <source>Export an e-mail draft instead, and open it in your mail program.</source>
        <translation>Exporte en su lugar un borrador de correo y ábralo en su programa de correo.</translation>
    </message>
    <message>
        <source>Then nobody would be left who can change settings and people.</source>
        <translation>Entonces no quedaría nadie que pueda cambiar los ajustes y las personas.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first, with a password.</source>
        <translation>Nombre antes a otro administrador, con contraseña.</translation>
    </message>
    <message>
        <source>Somebody else has this account of the computer.</source>
        <translation>Otra persona tiene esta cuenta del equipo.</translation>
    </message>
    <message>
        <source>People sign in to this workspace, and nobody of them has the account {login} of this computer.</source>
        <translation>En este espacio de trabajo se inicia sesión, y nadie tiene la cuenta {login} de este equipo.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>An administrator can enter it under Settings, People.</source>
        <translation>Un administrador puede anotarla en Ajustes, Personas.</translation>
    </message>
    <message>
        <source>Where people sign in, a name stays: decisions are recorded under it.</source>
        <translation>Donde se inicia sesión, un nombre permanece: las decisiones constan bajo él.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>The program records its own work under this name.</source>
        <translation>El programa registra su propio trabajo con este nombre.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Somebody has this name already.</source>
        <translation>Alguien tiene ya este nombre.</translation>
    </message>
    <message>
        <source>Nobody has signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
    <message>
        <source>The roles of {person} do not cover this.</source>
        <translation>Las funciones de {person} no lo permiten.</translation>
    </message>
    <message>
        <source>Ask a colleague who may, or an administrator.</source>
        <translation>Pregunte a un colega que pueda, o a un administrador.</translation>
    </message>
    <message>
        <source>Nobody signs in to this workspace.</source>
        <translation>Nadie inicia sesión en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Begin with it under Settings, People.</source>
        <translation>Empiece en Ajustes, Personas.</translation>
    </message>
    <message>
        <source>The password is too short: at least {least} characters.</source>
        <translation>La contraseña es demasiado corta: al menos {least} caracteres.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Elija una más larga.</translation>
    </message>
    <message>
        <source>This password was given by an administrator.</source>
        <translation>Esta contraseña la dio un administrador.</translation>
    </message>
    <message>
        <source>Choose one of your own.</source>
        <translation>Elija una propia.</translation>
    </message>
    <message>
        <source>People sign in to this workspace.</source>
        <translation>En este espacio de trabajo se inicia sesión.</translation>
    </message>
    <message>
        <source>Who has left is made inactive, and kept for the record.</source>
        <translation>Quien se ha ido se desactiva y se conserva para el registro.</translation>
    </message>
    <message>
        <source>Nobody of this name can sign in.</source>
        <translation>Nadie con este nombre puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Pregunte a un administrador.</translation>
    </message>
    <message>
        <source>There were too many wrong tries.</source>
        <translation>Hubo demasiados intentos erróneos.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>Espere {seconds} segundos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>La contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Try again, or ask an administrator for a new one.</source>
        <translation>Inténtelo de nuevo, o pida una nueva a un administrador.</translation>
    </message>
    <message>
        <source>Name a person or a team.</source>
        <translation>Indique una persona o un equipo.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Non-disclosure agreement</source>
        <translation>Acuerdo de confidencialidad</translation>
    </message>
    <message>
        <source>Master services agreement</source>
        <translation>Contrato marco de servicios</translation>
    </message>
    <message>
        <source>Statement of work</source>
        <translation>Descripción de los trabajos</translation>
    </message>
    <message>
        <source>Services agreement</source>
        <translation>Contrato de servicios</translation>
    </message>
    <message>
        <source>Purchase agreement</source>
        <translation>Contrato de compra</translation>
    </message>
    <message>
        <source>Sales agreement</source>
        <translation>Contrato de venta</translation>
    </message>
    <message>
        <source>Licence agreement</source>
        <translation>Contrato de licencia</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Contrato de arrendamiento</translation>
    </message>
    <message>
        <source>Employment contract</source>
        <translation>Contrato de trabajo</translation>
    </message>
    <message>
        <source>Consulting agreement</source>
        <translation>Contrato de consultoría</translation>
    </message>
    <message>
        <source>Loan agreement</source>
        <translation>Contrato de préstamo</translation>
    </message>
    <message>
        <source>Partnership agreement</source>
        <translation>Contrato de colaboración</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>Other contract</source>
        <translation>Otro contrato</translation>
    </message>
    <message>
        <source>No renewal</source>
        <translation>Sin renovación</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>By agreement</source>
        <translation>Por acuerdo</translation>
    </message>
    <message>
        <source>Day and month could be the other way round</source>
        <translation>El día y el mes podrían estar invertidos</translation>
    </message>
    <message>
        <source>Worked out from other values</source>
        <translation>Calculado a partir de otros valores</translation>
    </message>
    <message>
        <source>Hard to read: some characters were guessed</source>
        <translation>Difícil de leer: se adivinaron algunos caracteres</translation>
    </message>
    <message>
        <source>The words and the figures differ</source>
        <translation>Las letras y las cifras difieren</translation>
    </message>
    <message>
        <source>The date lies in the future</source>
        <translation>La fecha está en el futuro</translation>
    </message>
    <message>
        <source>The contract would end before it begins</source>
        <translation>El contrato terminaría antes de empezar</translation>
    </message>
    <message>
        <source>The dates lie far apart</source>
        <translation>Las fechas están muy separadas</translation>
    </message>
    <message>
        <source>The dates and the term do not fit together</source>
        <translation>Las fechas y la duración no concuerdan</translation>
    </message>
    <message>
        <source>The value has an unusual form</source>
        <translation>El valor tiene una forma inusual</translation>
    </message>
    <message>
        <source>Quantity times price is not the amount</source>
        <translation>Cantidad por precio no da el importe</translation>
    </message>
    <message>
        <source>The rows do not add up to the total below them</source>
        <translation>Las filas no suman el total que figura debajo</translation>
    </message>
    <message>
        <source>The currency is not stated here</source>
        <translation>Aquí no se indica la moneda</translation>
    </message>
    <message>
        <source>Amounts are in different currencies</source>
        <translation>Hay importes en distintas monedas</translation>
    </message>
    <message>
        <source>Point and comma could mean either</source>
        <translation>El punto y la coma pueden significar ambas cosas</translation>
    </message>
    <message>
        <source>Only one party was found</source>
        <translation>Solo se encontró una parte</translation>
    </message>
    <message>
        <source>The notice period is longer than the term</source>
        <translation>El preaviso es más largo que la duración</translation>
    </message>
    <message>
        <source>The text says different things about renewal</source>
        <translation>El texto se contradice sobre la renovación</translation>
    </message>
    <message>
        <source>Left blank in the document</source>
        <translation>En blanco en el documento</translation>
    </message>
    <message>
        <source>Looks like an unsigned template</source>
        <translation>Parece una plantilla sin firmar</translation>
    </message>
    <message>
        <source>Hard to tell whether somebody signed here</source>
        <translation>Es difícil saber si alguien firmó aquí</translation>
    </message>
    <message>
        <source>Where it stood in approved contracts of this layout</source>
        <translation>Donde figuraba en contratos aprobados de este diseño</translation>
    </message>
    <message>
        <source>In approved contracts of this layout it stood elsewhere</source>
        <translation>En contratos aprobados de este diseño figuraba en otro lugar</translation>
    </message>
    <message>
        <source>Somebody has entered this already: type what you read on the page, and the two are compared</source>
        <translation>Alguien lo ha introducido ya: escriba lo que lee en la página, y ambos se comparan</translation>
    </message>
    <message>
        <source>The contract states it differently elsewhere</source>
        <translation>El contrato lo indica de otro modo en otra parte</translation>
    </message>
    <message>
        <source>Spelled as it was corrected before</source>
        <translation>Escrito como se corrigió antes</translation>
    </message>
    <message>
        <source>As usual in contracts with this party</source>
        <translation>Como es habitual en los contratos con esta parte</translation>
    </message>
    <message>
        <source>A second way of reading gives something else</source>
        <translation>Una segunda forma de leer da otra cosa</translation>
    </message>
    <message>
        <source>Several values compete</source>
        <translation>Varios valores compiten</translation>
    </message>
    <message>
        <source>Something similar was found, but seems not to be it</source>
        <translation>Se encontró algo parecido, pero no parece ser esto</translation>
    </message>
    <message>
        <source>The contract may not state this at all</source>
        <translation>Puede que el contrato no lo indique</translation>
    </message>
    <message>
        <source>It may be there without having been found</source>
        <translation>Puede figurar sin haberse encontrado</translation>
    </message>
    <message>
        <source>The words were hard to recognise</source>
        <translation>Las palabras eran difíciles de reconocer</translation>
    </message>
    <message>
        <source>The currency is not certain</source>
        <translation>La moneda no es segura</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract type</source>
        <translation>Tipo de contrato</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Agreement date</source>
        <translation>Fecha del contrato</translation>
    </message>
    <message>
        <source>Effective date</source>
        <translation>Fecha de entrada en vigor</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>Fecha de vencimiento</translation>
    </message>
    <message>
        <source>Date signed</source>
        <translation>Fecha de firma</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Renewal term</source>
        <translation>Duración de la renovación</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Preaviso</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation>Ley aplicable</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Firmante</translation>
    </message>
    <message>
        <source>Signer&apos;s title</source>
        <translation>Cargo del firmante</translation>
    </message>
    <message>
        <source>Signer&apos;s e-mail</source>
        <translation>Correo del firmante</translation>
    </message>
    <message>
        <source>Already signed</source>
        <translation>Ya firmado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Web domain</source>
        <translation>Dominio de Internet</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Dates and term</source>
        <translation>Fechas y duración</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Firmantes</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Not in the document</source>
        <translation>No figura en el documento</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Read from the page</source>
        <translation>Leído de la página</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Unsure: please compare with the page</source>
        <translation>Dudoso: compárelo con la página</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Indefinido</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>InletWords</name>
    <message>
        <source>watched folder %1</source>
        <translation>carpeta vigilada %1</translation>
    </message>
    <message>
        <source>mail from %1</source>
        <translation>correo de %1</translation>
    </message>
    <message>
        <source>mail from %1: %2</source>
        <comment>a sender and a subject</comment>
        <translation>correo de %1: %2</translation>
    </message>
    <message>
        <source>from a phone</source>
        <translation>desde un teléfono</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
</context>
<context>
    <name>PdfaWords</name>
    <message>
        <source>holds scripts or actions</source>
        <translation>contiene scripts o acciones</translation>
    </message>
    <message>
        <source>holds sound, video or 3D notes</source>
        <translation>contiene sonido, vídeo o notas 3D</translation>
    </message>
    <message>
        <source>has notes or fields that are hidden or not printed</source>
        <translation>tiene notas o campos ocultos o que no se imprimen</translation>
    </message>
    <message>
        <source>has files attached</source>
        <translation>tiene archivos adjuntos</translation>
    </message>
    <message>
        <source>uses colours of a device that it does not describe</source>
        <translation>usa colores de un dispositivo que no describe</translation>
    </message>
    <message>
        <source>has pages with unknown or damaged instructions</source>
        <translation>tiene páginas con instrucciones desconocidas o dañadas</translation>
    </message>
    <message>
        <source>is a dynamic form (XFA)</source>
        <translation>es un formulario dinámico (XFA)</translation>
    </message>
    <message>
        <source>refers to data in other files</source>
        <translation>remite a datos de otros archivos</translation>
    </message>
    <message>
        <source>has fonts whose characters are not stated in full</source>
        <translation>tiene fuentes cuyos caracteres no se indican por completo</translation>
    </message>
    <message>
        <source>uses fonts that it does not contain</source>
        <translation>usa fuentes que no contiene</translation>
    </message>
    <message>
        <source>has notes or fields without a fixed look</source>
        <translation>tiene notas o campos sin aspecto fijo</translation>
    </message>
    <message>
        <source>has JPEG 2000 images</source>
        <translation>tiene imágenes JPEG 2000</translation>
    </message>
    <message>
        <source>has layers that can be switched</source>
        <translation>tiene capas que se pueden activar</translation>
    </message>
    <message>
        <source>goes beyond the limits that PDF/A sets for readers</source>
        <translation>supera los límites que PDF/A fija para los lectores</translation>
    </message>
    <message>
        <source>demands permissions or features of its reader</source>
        <translation>exige permisos o funciones de su lector</translation>
    </message>
    <message>
        <source>holds PostScript</source>
        <translation>contiene PostScript</translation>
    </message>
    <message>
        <source>changes tones for a device</source>
        <translation>cambia los tonos para un dispositivo</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Back office</source>
        <translation>Administración interna</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Jurídico</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Scans and takes in, assigns, exports.</source>
        <translation>Escanea e incorpora, asigna, exporta.</translation>
    </message>
    <message>
        <source>Takes in, decides, approves, sends for signature.</source>
        <translation>Incorpora, decide, aprueba, envía a firmar.</translation>
    </message>
    <message>
        <source>Decides, approves, sends, signs off, exports the log.</source>
        <translation>Decide, aprueba, envía, cierra, exporta el registro.</translation>
    </message>
    <message>
        <source>Changes settings, rules, accounts and people.</source>
        <translation>Cambia ajustes, reglas, cuentas y personas.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>No personal data</source>
        <translation>Sin datos personales</translation>
    </message>
    <message>
        <source>Only the lines of fields</source>
        <translation>Solo las líneas de los campos</translation>
    </message>
    <message>
        <source>Only lines, no personal data</source>
        <translation>Solo líneas, nada personal</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>tras %n minuto</numerusform>
            <numerusform>tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Photograph the pages of a contract. They go to the computer that shows the code, and nowhere else.</source>
        <translation>Fotografíe las páginas de un contrato. Van al equipo que muestra el código y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Abrir la cámara</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Hacer la foto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Drag the corners onto the corners of the page.</source>
        <translation>Arrastre las esquinas hasta las de la página.</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Repetir la foto</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>Otra página</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Pages: {n}</source>
        <translation>Páginas: {n}</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Página {n}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The picture of the page</source>
        <translation>La imagen de la página</translation>
    </message>
    <message>
        <source>Top left corner</source>
        <translation>Esquina superior izquierda</translation>
    </message>
    <message>
        <source>Top right corner</source>
        <translation>Esquina superior derecha</translation>
    </message>
    <message>
        <source>Bottom right corner</source>
        <translation>Esquina inferior derecha</translation>
    </message>
    <message>
        <source>Bottom left corner</source>
        <translation>Esquina inferior izquierda</translation>
    </message>
    <message>
        <source>The page is in view.</source>
        <translation>La página está en la imagen.</translation>
    </message>
    <message>
        <source>Lay the page on something darker, all of it in view.</source>
        <translation>Ponga la página sobre algo más oscuro, entera en la imagen.</translation>
    </message>
    <message>
        <source>There is no camera to be used here. Choose pictures instead.</source>
        <translation>Aquí no se puede usar ninguna cámara. Elija imágenes en su lugar.</translation>
    </message>
    <message>
        <source>The camera may not be used. Allow it in the browser, or choose pictures.</source>
        <translation>No hay permiso para usar la cámara. Permítala en el navegador o elija imágenes.</translation>
    </message>
    <message>
        <source>The camera is not ready yet.</source>
        <translation>La cámara aún no está lista.</translation>
    </message>
    <message>
        <source>{name} is no picture.</source>
        <translation>{name} no es una imagen.</translation>
    </message>
    <message>
        <source>A contract takes {n} pages at most.</source>
        <translation>Un contrato admite {n} páginas como máximo.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The contract has arrived.</source>
        <translation>El contrato ha llegado.</translation>
    </message>
    <message>
        <source>This code was used or is too old. Ask for a new one on the computer and scan it.</source>
        <translation>Este código ya se usó o es demasiado antiguo. Pida uno nuevo en el equipo y escanéelo.</translation>
    </message>
    <message>
        <source>Too fast. Wait a moment, then try again.</source>
        <translation>Demasiado rápido. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The contract could not be taken in. The computer says why.</source>
        <translation>No se pudo incorporar el contrato. El equipo dice por qué.</translation>
    </message>
    <message>
        <source>That did not work. Try again.</source>
        <translation>No ha funcionado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The computer can&apos;t be reached. Your pictures are still here: try again.</source>
        <translation>No se puede conectar con el equipo. Sus imágenes siguen aquí: inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>PrompterWords</name>
    <message>
        <source>No browser could be started</source>
        <translation>No se pudo iniciar ningún navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copie la dirección</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Name of %1 missing</source>
        <translation>Falta el nombre: %1</translation>
    </message>
    <message>
        <source>E-mail of %1 missing</source>
        <translation>Falta el correo: %1</translation>
    </message>
    <message>
        <source>E-mail of %1 is not an address</source>
        <translation>El correo no es una dirección: %1</translation>
    </message>
    <message>
        <source>Access code of %1 missing</source>
        <translation>Falta el código de acceso: %1</translation>
    </message>
    <message>
        <source>No place on the pages where %1 signs</source>
        <translation>Falta en las páginas el lugar donde firma %1</translation>
    </message>
    <message>
        <source>recipient %1</source>
        <translation>destinatario %1</translation>
    </message>
    <message>
        <source>Nobody is to sign yet</source>
        <translation>Todavía no firma nadie</translation>
    </message>
    <message>
        <source>Subject missing</source>
        <translation>Falta el asunto</translation>
    </message>
    <message>
        <source>%1 and %2 have the same e-mail</source>
        <translation>%1 y %2 tienen el mismo correo</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Names of fields, and how many fields besides.</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>A date, such as 1 March 2026</source>
        <translation>Una fecha, por ejemplo, 1 de marzo de 2026</translation>
    </message>
    <message>
        <source>An amount with its currency, such as 1,200 USD</source>
        <translation>Un importe con su moneda, por ejemplo, 1.200 EUR</translation>
    </message>
    <message>
        <source>A length of time, such as 2 years</source>
        <translation>Una duración, por ejemplo, 2 años</translation>
    </message>
    <message>
        <source>One of the list</source>
        <translation>Uno de la lista</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Una dirección de correo</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>The name as printed</source>
        <translation>El nombre tal como está impreso</translation>
    </message>
    <message>
        <source>Type, or click the words on the page</source>
        <translation>Escriba o haga clic en las palabras de la página</translation>
    </message>
    <message numerus="yes">
        <source>%n readings compete</source>
        <translation>
            <numerusform>%n lectura compite</numerusform>
            <numerusform>%n lecturas compiten</numerusform>
        </translation>
    </message>
    <message>
        <source>One uncertain reading</source>
        <translation>Una lectura dudosa</translation>
    </message>
    <message>
        <source>Not found on the pages</source>
        <translation>No se encontró en las páginas</translation>
    </message>
    <message>
        <source>Day or month first? Type the month as a word: 1 Mar 2026.</source>
        <translation>¿Primero el día o el mes? Escriba el mes con letras: 1 mar 2026.</translation>
    </message>
    <message>
        <source>Add the currency, such as USD or EUR.</source>
        <translation>Añada la moneda, por ejemplo, USD o EUR.</translation>
    </message>
    <message>
        <source>Type a value, or press 0 if it is not in the document.</source>
        <translation>Escriba un valor o pulse 0 si no figura en el documento.</translation>
    </message>
    <message>
        <source>Too uncertain to confirm as it is. Choose a reading by its number, click the words on the page, type, or press 0.</source>
        <translation>Demasiado dudoso para confirmarlo así. Elija una lectura por su número, haga clic en las palabras de la página, escriba o pulse 0.</translation>
    </message>
    <message>
        <source>There is no reading with this number.</source>
        <translation>No hay ninguna lectura con este número.</translation>
    </message>
    <message>
        <source>Not understood. %1.</source>
        <translation>No se entiende. %1.</translation>
    </message>
    <message>
        <source>Not understood.</source>
        <translation>No se entiende.</translation>
    </message>
    <message>
        <source>Still to check: %1.</source>
        <translation>Queda por comprobar: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <translation>Confirmado por %1, %2</translation>
    </message>
    <message>
        <source>Typed by %1, %2</source>
        <translation>Escrito por %1, %2</translation>
    </message>
    <message>
        <source>Picked by %1, %2</source>
        <translation>Elegido por %1, %2</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Decidido por %1, %2</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>not in document</source>
        <translation>no figura en el documento</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobar</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>A field has to be there</source>
        <translation>Un campo tiene que figurar</translation>
    </message>
    <message>
        <source>A date is not after another</source>
        <translation>Una fecha no es posterior a otra</translation>
    </message>
    <message>
        <source>Start and term give the end</source>
        <translation>El inicio y la duración dan el fin</translation>
    </message>
    <message>
        <source>Words and figures agree</source>
        <translation>Las letras y las cifras coinciden</translation>
    </message>
    <message>
        <source>A signer&apos;s e-mail belongs to a party</source>
        <translation>El correo de un firmante pertenece a una parte</translation>
    </message>
    <message>
        <source>Line items sum up to an amount</source>
        <translation>Las partidas suman un importe</translation>
    </message>
    <message>
        <source>A value has a form</source>
        <translation>Un valor tiene una forma determinada</translation>
    </message>
    <message>
        <source>A value is one of a list</source>
        <translation>Un valor es uno de una lista</translation>
    </message>
    <message>
        <source>An amount stays below a limit</source>
        <translation>Un importe no supera un límite</translation>
    </message>
    <message>
        <source>A second person enters a field unseen</source>
        <translation>Una segunda persona introduce un campo sin ver el valor</translation>
    </message>
    <message>
        <source>%1 has to be there</source>
        <translation>%1: tiene que figurar</translation>
    </message>
    <message>
        <source>%1 is not after %2</source>
        <translation>%1: no posterior a %2</translation>
    </message>
    <message>
        <source>%1 and %2 give %3</source>
        <translation>%1 y %2 dan %3</translation>
    </message>
    <message>
        <source>%1: words and figures agree</source>
        <translation>%1: letras y cifras coinciden</translation>
    </message>
    <message>
        <source>%1 belongs to a party</source>
        <translation>%1: pertenece a una parte</translation>
    </message>
    <message>
        <source>%1 sum up to an amount</source>
        <translation>%1: suman un importe</translation>
    </message>
    <message>
        <source>%1 has the form %2</source>
        <translation>%1: tiene la forma %2</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1: es uno de: %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1: como máximo %2</translation>
    </message>
    <message>
        <source>%1 is entered by two people</source>
        <translation>%1: lo introducen dos personas</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>Advierte</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Detiene</translation>
    </message>
    <message>
        <source>&amp;Form (a regular expression)</source>
        <translation>&amp;Forma (expresión regular)</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>Valore&amp;s</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Límite</translation>
    </message>
    <message>
        <source>NDA-\d{4}-\d+</source>
        <translation>NDA-\d{4}-\d+</translation>
    </message>
    <message>
        <source>Delaware; New York; Germany</source>
        <translation>Delaware; Nueva York; España</translation>
    </message>
    <message>
        <source>50000.00 USD</source>
        <translation>50000.00 EUR</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>%1 (%2) is after %3 (%4).</source>
        <translation>%1 (%2) es posterior a %3 (%4).</translation>
    </message>
    <message>
        <source>By its term the contract ends on %1, not on %2.</source>
        <translation>Según su duración, el contrato termina el %1, no el %2.</translation>
    </message>
    <message>
        <source>%1: words and figures say different things.</source>
        <translation>%1: las letras y las cifras dicen cosas distintas.</translation>
    </message>
    <message>
        <source>%1 is no address of a party.</source>
        <translation>%1 no es una dirección de ninguna parte.</translation>
    </message>
    <message>
        <source>The line items sum up to %1, which no amount says.</source>
        <translation>Las partidas suman %1, que ningún importe indica.</translation>
    </message>
    <message>
        <source>%1 does not have its usual form.</source>
        <translation>%1: no tiene su forma habitual.</translation>
    </message>
    <message>
        <source>%1 is none of: %2.</source>
        <translation>%1: no es ninguno de: %2.</translation>
    </message>
    <message>
        <source>%1 is above %2.</source>
        <translation>%1: supera %2.</translation>
    </message>
    <message>
        <source>%1 is to be entered by two people.</source>
        <translation>%1: lo deben introducir dos personas.</translation>
    </message>
    <message>
        <source>%1 waits for a second person.</source>
        <translation>%1: espera a una segunda persona.</translation>
    </message>
    <message>
        <source>%1: %2 entered “%3”, %4 entered “%5”.</source>
        <extracomment>Two people entered a field&apos;s value; %2 and %4 are their names.</extracomment>
        <translation>%1: %2 introdujo «%3», %4 introdujo «%5».</translation>
    </message>
    <message>
        <source>%1: the two entries differ.</source>
        <translation>%1: los dos valores introducidos difieren.</translation>
    </message>
    <message>
        <source>Add it from the page.</source>
        <translation>Añádalo desde la página.</translation>
    </message>
    <message>
        <source>Correct one of the dates.</source>
        <translation>Corrija una de las fechas.</translation>
    </message>
    <message>
        <source>Type which of the two holds.</source>
        <translation>Escriba cuál de los dos vale.</translation>
    </message>
    <message>
        <source>Check the address and the party&apos;s name.</source>
        <translation>Compruebe la dirección y el nombre de la parte.</translation>
    </message>
    <message>
        <source>Correct a row or the amount.</source>
        <translation>Corrija una fila o el importe.</translation>
    </message>
    <message>
        <source>Confirm or type it; then someone else does the same.</source>
        <translation>Confírmelo o escríbalo; después otra persona hace lo mismo.</translation>
    </message>
    <message>
        <source>Someone else opens the contract and types it.</source>
        <translation>Otra persona abre el contrato y lo escribe.</translation>
    </message>
    <message>
        <source>Look at the page and type it once more; then both are shown.</source>
        <translation>Mire la página y escríbalo otra vez; entonces se muestran los dos.</translation>
    </message>
    <message>
        <source>Agree on what the page says; one of you corrects it.</source>
        <translation>Pónganse de acuerdo sobre lo que dice la página; uno de ustedes lo corrige.</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>Corrija el valor.</translation>
    </message>
</context>
<context>
    <name>SeparatorSheet</name>
    <message>
        <source>Separator sheet</source>
        <translation>Hoja separadora</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Counterparty: %1</source>
        <translation>Contraparte: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>Put this sheet before the document that it describes, either way up and either way round. Countersign sets it aside.</source>
        <translation>Ponga esta hoja delante del documento que describe, en cualquier sentido y de cualquier lado. Countersign la aparta.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>En lectura</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Out for signature</source>
        <translation>En firma</translation>
    </message>
    <message>
        <source>Signed, to check</source>
        <translation>Por verificar</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Declined by signer</source>
        <translation>Rehusado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Needs a check</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Falta una respuesta</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>%1 of %2 signed</source>
        <translation>firmado por %1 de %2</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rehusado</translation>
    </message>
    <message>
        <source>Not in the CRM</source>
        <translation>No está en el CRM</translation>
    </message>
    <message>
        <source>On its way to the CRM</source>
        <translation>En camino al CRM</translation>
    </message>
    <message>
        <source>In the CRM</source>
        <translation>En el CRM</translation>
    </message>
    <message>
        <source>Not accepted by the CRM</source>
        <translation>No aceptado por el CRM</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months</comment>
        <translation>%1 mes.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The form of a date without its year.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d/M</source>
        <extracomment>The shortest form of a date without its year.</extracomment>
        <translation>d/M</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AboutDialog</name>
    <message>
        <source>About Countersign</source>
        <translation>Acerca de Countersign</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Turns paper contracts into checked, signed and filed agreements, on this computer. Free software under the Apache License 2.0.</source>
        <translation>Convierte contratos en papel en acuerdos comprobados, firmados y archivados, en este equipo. Software libre con la licencia Apache 2.0.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AccountForm</name>
    <message>
        <source>&amp;Portal ID</source>
        <translation>ID del &amp;portal</translation>
    </message>
    <message>
        <source>A&amp;ccount ID</source>
        <translation>ID de la cuen&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Save the account</source>
        <translation>G&amp;uardar la cuenta</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Pro&amp;bar la conexión</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Direcció&amp;n</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>C&amp;lave de acceso</translation>
    </message>
    <message>
        <source>Kept in safety. Type to replace it.</source>
        <translation>Guardada a buen recaudo. Escriba para sustituirla.</translation>
    </message>
    <message>
        <source>Paste the access token</source>
        <translation>Pegue la clave de acceso</translation>
    </message>
    <message>
        <source>Sandbox: a practice service on this computer</source>
        <translation>Entorno de pruebas: un servicio de práctica en este equipo</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Saved. Test the connection to be sure.</source>
        <translation>Guardado. Pruebe la conexión para estar seguro.</translation>
    </message>
    <message>
        <source>Remove the %1 account?</source>
        <translation>¿Quitar la cuenta %1?</translation>
    </message>
    <message>
        <source>Its token is forgotten. What was sent stays as it is.</source>
        <translation>Se olvida su clave. Lo enviado queda como está.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitada.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>It works: signed in as %1.</source>
        <translation>Funciona: sesión iniciada como %1.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditModel</name>
    <message>
        <source>This entry does not fit the chain.</source>
        <translation>Esta entrada no encaja en la cadena.</translation>
    </message>
    <message>
        <source>Entry %1, seal %2</source>
        <translation>Entrada %1, sello %2</translation>
    </message>
    <message>
        <source>%1, does not fit the chain</source>
        <translation>%1, no encaja en la cadena</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditScreen</name>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>Com&amp;probar ahora</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Press to see all contracts again</source>
        <translation>Pulse para volver a ver todos los contratos</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Cuándo se hizo</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>En los últimos 30 días</translation>
    </message>
    <message>
        <source>The log, newest first</source>
        <translation>El registro, lo más reciente primero</translation>
    </message>
    <message>
        <source>One contract</source>
        <translation>Un contrato</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Nothing like this has been done in the time chosen.</source>
        <translation>No se hizo nada así en el periodo elegido.</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <translation>Comprobando la cadena…</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>The chain is broken</source>
        <translation>La cadena está rota</translation>
    </message>
    <message>
        <source>The log was changed from outside: entry %1 does not fit the chain. Entries before it are sound. Keep a copy of the workspace as it is and compare it with your outside checkpoints.</source>
        <translation>El registro se modificó desde fuera: la entrada %1 no encaja en la cadena. Las entradas anteriores están en orden. Guarde una copia del espacio de trabajo tal como está y compárela con sus puntos de control externos.</translation>
    </message>
    <message>
        <source>Verified to entry %1</source>
        <translation>Comprobado hasta la entrada %1</translation>
    </message>
    <message>
        <source>outside checkpoint of %1</source>
        <translation>punto de control externo del %1</translation>
    </message>
    <message>
        <source>no outside checkpoint yet</source>
        <translation>aún sin punto de control externo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;Verified to entry 18,240&quot;, &quot;outside checkpoint of 22 Nov 2026, 09:00&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Log (*.json)</source>
        <translation>Registro (*.json)</translation>
    </message>
    <message>
        <source>The log was written to %1.</source>
        <translation>El registro se escribió en %1.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Banner</name>
    <message>
        <source>Password of the document</source>
        <translation>Contraseña del documento</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaptureScreen</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add &amp;files</source>
        <translation>Aña&amp;dir archivos</translation>
    </message>
    <message>
        <source>Stacks not taken in</source>
        <translation>Pilas sin incorporar</translation>
    </message>
    <message>
        <source>Ta&amp;ke in</source>
        <translation>I&amp;ncorporar</translation>
    </message>
    <message>
        <source>Make documents of the stack (%1)</source>
        <translation>Hacer documentos de la pila (%1)</translation>
    </message>
    <message>
        <source>Pages of the stack</source>
        <translation>Páginas de la pila</translation>
    </message>
    <message>
        <source>Blank, separating and deleted pages. Nothing is thrown away.</source>
        <translation>Páginas en blanco, separadoras y eliminadas. No se tira nada.</translation>
    </message>
    <message>
        <source>Pages set aside</source>
        <translation>Páginas apartadas</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Drag the frame, or Tab and arrow keys</source>
        <translation>Arrastre el marco, o Tab y flechas</translation>
    </message>
    <message>
        <source>Drag the corners of the sheet, or Tab and arrow keys</source>
        <translation>Arrastre las esquinas de la hoja, o Tab y flechas</translation>
    </message>
    <message>
        <source>No page is chosen.</source>
        <translation>No hay ninguna página elegida.</translation>
    </message>
    <message>
        <source>The lines of this page are level.</source>
        <translation>Las líneas de esta página están rectas.</translation>
    </message>
    <message>
        <source>Put sheet %1 of this scan back on top of the stack.</source>
        <translation>Vuelva a poner la hoja %1 de este escaneo encima de la pila.</translation>
    </message>
    <message>
        <source>Its front is scanned once more.</source>
        <translation>Su anverso se escanea otra vez.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken in</source>
        <translation>
            <numerusform>%n documento incorporado</numerusform>
            <numerusform>%n documentos incorporados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <extracomment>A stack of paper: its name, below it what it is made of.</extracomment>
        <translation>%1
%2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n hoja</numerusform>
            <numerusform>%n hojas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to add to the stack</source>
        <translation>Suelte para añadir a la pila</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>Empezada %1</translation>
    </message>
    <message>
        <source>Put paper in the scanner</source>
        <translation>Ponga papel en el escáner</translation>
    </message>
    <message>
        <source>Bring paper in</source>
        <translation>Traer papel</translation>
    </message>
    <message>
        <source>Choose a scanner and press F9, or drop scans, photos and PDF files here. Each sheet is kept the moment it is scanned.</source>
        <translation>Elija un escáner y pulse F9, o suelte aquí escaneos, fotos y archivos PDF. Cada hoja se guarda en cuanto se escanea.</translation>
    </message>
    <message>
        <source>Drop scans, photos and PDF files here, or choose them. They become pages that can be turned, cropped, sorted and parted into documents.</source>
        <translation>Suelte aquí escaneos, fotos y archivos PDF, o elíjalos. Se convierten en páginas que se pueden girar, recortar, ordenar y repartir en documentos.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Set aside (%1)</source>
        <translation>Apartadas (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) set aside</source>
        <translation>
            <numerusform>%n página apartada</numerusform>
            <numerusform>%n páginas apartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Making documents of the stack</source>
        <translation>Haciendo documentos de la pila</translation>
    </message>
    <message>
        <source>The stack was discarded. Its sheets are kept.</source>
        <translation>La pila se descartó. Sus hojas se conservan.</translation>
    </message>
    <message>
        <source>Add files to the stack</source>
        <translation>Añadir archivos a la pila</translation>
    </message>
    <message>
        <source>Scans, photos and PDF files (%1)</source>
        <translation>Escaneos, fotos y archivos PDF (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Stack of %1</source>
        <translation>Pila del %1</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>Añadiendo %n archivo</numerusform>
            <numerusform>Añadiendo %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file&apos;s name, and why it could not be added.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Sheets seem to be missing in %n place(s)</source>
        <translation>
            <numerusform>Parecen faltar hojas en %n lugar</numerusform>
            <numerusform>Parecen faltar hojas en %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Scan it &amp;in here</source>
        <translation>Esca&amp;near aquí</translation>
    </message>
    <message>
        <source>N&amp;othing is missing</source>
        <translation>No falta na&amp;da</translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor a picture.</source>
        <translation>El portapapeles no contiene ni archivos ni una imagen.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message numerus="yes">
        <source>Documents seem to begin in %n place(s)</source>
        <translation>
            <numerusform>Parece que empieza un documento en %n lugar</numerusform>
            <numerusform>Parece que empiezan documentos en %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Acce&amp;pt all</source>
        <translation>Ace&amp;ptar todo</translation>
    </message>
    <message>
        <source>A document seems to begin here. %1.</source>
        <extracomment>%1 says why, such as &quot;Blank sheet before it&quot;.</extracomment>
        <translation>Parece que aquí empieza un documento. %1.</translation>
    </message>
    <message>
        <source>&amp;Begin it here</source>
        <translation>Empezar aq&amp;uí</translation>
    </message>
    <message>
        <source>It does n&amp;ot</source>
        <translation>N&amp;o</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CheckPanel</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Firmado por %1</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Aún no hay nada que verificar</translation>
    </message>
    <message>
        <source>As soon as everybody has signed, the signed copy is fetched and checked against what was sent.</source>
        <translation>En cuanto todos hayan firmado, la copia firmada se recoge y se compara con lo enviado.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>&amp;Signed copy</source>
        <translation>Copia &amp;firmada</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Arc&amp;hivar</translation>
    </message>
    <message>
        <source>&amp;Export files</source>
        <translation>Exportar &amp;los archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) in the report; the exported files hold all of them.</source>
        <translation>
            <numerusform>%n observación en el informe; los archivos exportados la contienen.</numerusform>
            <numerusform>%n observaciones en el informe; los archivos exportados las contienen todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archivado.</translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation>Exportar a la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n archivo escrito.</numerusform>
            <numerusform>%n archivos escritos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ClauseRail</name>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, página %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CommentsPane</name>
    <message>
        <source>Nobody has said anything yet. Name people with @ to tell them.</source>
        <translation>Nadie ha dicho nada aún. Mencione a personas con @ para avisarlas.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Say something; @ names a person</source>
        <translation>Escriba algo; @ menciona a una persona</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nuevo comentario</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who wrote a comment, when; and about which field.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, about %3</source>
        <translation>%1, %2, sobre %3</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>A button that is on or off; %1 is a field&apos;s name</extracomment>
        <translation>sobre %1</translation>
    </message>
    <message>
        <source>The comment is about this field, not about the whole contract</source>
        <translation>El comentario es sobre este campo, no sobre todo el contrato</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DashboardScreen</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Taken without a look</source>
        <translation>Aceptado sin mirar</translation>
    </message>
    <message>
        <source>A random few of the values that are taken unseen come to review like any doubtful one. What people find there says how often the others are wrong.</source>
        <translation>Algunos valores al azar de los que se aceptan sin mirar pasan a revisión como uno dudoso. Lo que allí se encuentra dice cuántas veces son erróneos los demás.</translation>
    </message>
    <message>
        <source>Your own work</source>
        <translation>Su propio trabajo</translation>
    </message>
    <message>
        <source>The last %1 days. Only you see this.</source>
        <translation>Los últimos %1 días. Solo lo ve usted.</translation>
    </message>
    <message>
        <source>fields decided</source>
        <translation>campos decididos</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>contratos</translation>
    </message>
    <message>
        <source>confirmed as they were read</source>
        <translation>confirmados como se leyeron</translation>
    </message>
    <message>
        <source>seconds a contract, median</source>
        <translation>segundos por contrato, mediana</translation>
    </message>
    <message>
        <source>keys a contract, median</source>
        <translation>teclas por contrato, mediana</translation>
    </message>
    <message>
        <source>pointer moves a contract, median</source>
        <translation>movimientos del ratón por contrato, mediana</translation>
    </message>
    <message>
        <source>Fields decided, day by day</source>
        <translation>Campos decididos, día a día</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message numerus="yes">
        <source>%n drawn value(s) wait in review.</source>
        <translation>
            <numerusform>%n valor extraído espera revisión.</numerusform>
            <numerusform>%n valores extraídos esperan revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>No value has been drawn yet.</source>
        <translation>Aún no se ha extraído ningún valor.</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>%1 erróneos</translation>
    </message>
    <message>
        <source>%1 of %2 looked at are wrong; with 95 % confidence between %3 and %4.</source>
        <translation>%1 de %2 examinados son erróneos; con un 95 % de confianza, entre %3 y %4.</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 de %3</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DocumentScreen</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>No hay ningún documento abierto</translation>
    </message>
    <message>
        <source>Choose one in the queue; it opens here with its pages and fields.</source>
        <translation>Elija uno en la cola; se abre aquí con sus páginas y campos.</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Ir a la cola</translation>
    </message>
    <message>
        <source>Approved: %1.</source>
        <translation>Aprobado: %1.</translation>
    </message>
    <message>
        <source>Send for signature</source>
        <translation>Enviar a la firma</translation>
    </message>
    <message>
        <source>Rejected: %1.</source>
        <translation>Rechazado: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nothing else waits for review.</source>
        <translation>Nada más espera revisión.</translation>
    </message>
    <message>
        <source>Your corrections have taught something.</source>
        <translation>Sus correcciones han enseñado algo.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Taken back: it is in review again.</source>
        <translation>Retirado: está de nuevo en revisión.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Back to the queue (Esc)</source>
        <translation>Volver a la cola (Esc)</translation>
    </message>
    <message>
        <source>Parts of the document&apos;s life</source>
        <translation>Partes de la vida del documento</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Untitled document</source>
        <translation>Documento sin título</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ExportDialog</name>
    <message>
        <source>Date of the agreement</source>
        <translation>Fecha del contrato</translation>
    </message>
    <message>
        <source>Its year</source>
        <translation>Año del contrato</translation>
    </message>
    <message>
        <source>Type of contract</source>
        <translation>Tipo de contrato</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name of the original file</source>
        <translation>Nombre del archivo original</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Número del documento</translation>
    </message>
    <message numerus="yes">
        <source>Export %n contract(s)</source>
        <translation>
            <numerusform>Exportar %n contrato</numerusform>
            <numerusform>Exportar %n contratos</numerusform>
        </translation>
    </message>
    <message>
        <source>Searchable PDF (PDF/A where possible)</source>
        <translation>PDF buscable (PDF/A si es posible)</translation>
    </message>
    <message>
        <source>Original files</source>
        <translation>Archivos originales</translation>
    </message>
    <message>
        <source>TIFF, all pages in one file</source>
        <translation>TIFF, todas las páginas en un archivo</translation>
    </message>
    <message>
        <source>Images, a file for each page</source>
        <translation>Imágenes, un archivo por página</translation>
    </message>
    <message>
        <source>E-mail draft with the PDF</source>
        <translation>Borrador de correo con el PDF</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Co&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>I&amp;nsertar</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>Nombres &amp;de archivo</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Into the &amp;folder</source>
        <translation>A la car&amp;peta</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Leave it, and say so</source>
        <translation>Dejarlo y avisar</translation>
    </message>
    <message>
        <source>Give the new one a number</source>
        <translation>Numerar el nuevo</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>A file that is there alread&amp;y</source>
        <translation>Archivo &amp;que ya existe</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are there already.</source>
        <translation>
            <numerusform>%n archivo con este nombre ya existe.</numerusform>
            <numerusform>%n archivos con estos nombres ya existen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ExportRun</name>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be exported.</source>
        <translation>
            <numerusform>%n más no se pudo exportar.</numerusform>
            <numerusform>%n más no se pudieron exportar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 se ha escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n archivo escrito en %1.</numerusform>
            <numerusform>%n archivos escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail program could be opened. Export an e-mail draft instead, and open it in the one you use.</source>
        <translation>No se pudo abrir ningún programa de correo. Exporte en su lugar un borrador y ábralo en el que usted usa.</translation>
    </message>
    <message>
        <source>Your mail program gets the message. Send it before you close Countersign: the attachment is in memory alone.</source>
        <translation>Su programa de correo recibe el mensaje. Envíelo antes de cerrar Countersign: el adjunto está solo en memoria.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FieldCard</name>
    <message>
        <source>Add another</source>
        <translation>Añadir otro</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Quitar este valor</translation>
    </message>
    <message>
        <source>No field chosen</source>
        <translation>Ningún campo elegido</translation>
    </message>
    <message>
        <source>Two people entered this differently. Look at the page and type what it says; then both entries are shown.</source>
        <translation>Dos personas introdujeron esto de forma distinta. Mire la página y escriba lo que dice; entonces se muestran los dos valores.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Confirm: not in document</source>
        <translation>Confirmar: no figura en el documento</translation>
    </message>
    <message>
        <source>Not in the document</source>
        <translation>No figura en el documento</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>No place on the pages</source>
        <translation>Sin lugar en las páginas</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FieldList</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FieldListModel</name>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n lectura</numerusform>
            <numerusform>%n lecturas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n por comprobar</numerusform>
            <numerusform>%n por comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FieldPanel</name>
    <message>
        <source>Fields of the contract</source>
        <translation>Campos del contrato</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>A&amp;probar</translation>
    </message>
    <message>
        <source>Approve (%1)</source>
        <translation>Aprobar (%1)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Rec&amp;hazar</translation>
    </message>
    <message>
        <source>Reject with a reason (%1)</source>
        <translation>Rechazar con un motivo (%1)</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Añadir campo</translation>
    </message>
    <message numerus="yes">
        <source>Comments: %n new</source>
        <translation>
            <numerusform>Comentarios: %n nuevo</numerusform>
            <numerusform>Comentarios: %n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Comentarios (%1)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Talk about this contract (%1)</source>
        <translation>Hablar de este contrato (%1)</translation>
    </message>
    <message>
        <source>Everything is checked.</source>
        <translation>Todo está comprobado.</translation>
    </message>
    <message>
        <source>The last one: approving confirms it as well.</source>
        <translation>El último: al aprobar también se confirma.</translation>
    </message>
    <message numerus="yes">
        <source>%n want no more than a yes: approving shows them side by side.</source>
        <translation>
            <numerusform>%n solo espera un sí: al aprobar se muestra una vez más.</numerusform>
            <numerusform>%n solo esperan un sí: al aprobar se muestran uno junto a otro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::FieldSnippet</name>
    <message>
        <source>Piece of page %1 with the value</source>
        <translation>Recorte de la página %1 con el valor</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FilingLine</name>
    <message>
        <source>On its way to %1</source>
        <translation>En camino a %1</translation>
    </message>
    <message>
        <source>Kept for %1. %2</source>
        <translation>Guardado para %1. %2</translation>
    </message>
    <message>
        <source>Not filed in %1. %2</source>
        <translation>No archivado en %1. %2</translation>
    </message>
    <message>
        <source>Filed in %1, %2</source>
        <translation>Archivado en %1, %2</translation>
    </message>
    <message>
        <source>Filed in %1 as %2, %3</source>
        <translation>Archivado en %1 como %2, %3</translation>
    </message>
    <message>
        <source>deal %1</source>
        <translation>negocio %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>&amp;Open in %1</source>
        <translation>A&amp;brir en %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FindingList</name>
    <message>
        <source>Rules that are broken</source>
        <translation>Reglas incumplidas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n value(s).</source>
        <translation>
            <numerusform>Esto afecta a %n valor.</numerusform>
            <numerusform>Esto afecta a %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops the approval</source>
        <translation>Impide la aprobación</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>Una advertencia</translation>
    </message>
    <message>
        <source>%1 Accepted by %2: %3</source>
        <translation>%1 Aceptada por %2: %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Aceptar…</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FirstStartDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Welcome to Countersign</source>
        <translation>Bienvenida a Countersign</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Start working</source>
        <translation>E&amp;mpezar a trabajar</translation>
    </message>
    <message>
        <source>Making the workspace…</source>
        <translation>Creando el espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Make the workspace</source>
        <translation>Crear el espacio &amp;de trabajo</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FolderDialog</name>
    <message>
        <source>Folders &amp;below it, too</source>
        <translation>Ta&amp;mbién las subcarpetas</translation>
    </message>
    <message>
        <source>&amp;Watch it</source>
        <translation>Vi&amp;gilar</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>all files</source>
        <translation>todos los archivos</translation>
    </message>
    <message>
        <source>Move it into the folder “done”</source>
        <translation>Moverlo a la carpeta «done»</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Dejarlo donde está</translation>
    </message>
    <message>
        <source>Not known beforehand</source>
        <translation>No se sabe de antemano</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Guar&amp;dar</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Car&amp;peta</translation>
    </message>
    <message>
        <source>Only these &amp;names, as *.pdf *.tif</source>
        <translation>Solo estos &amp;nombres, como *.pdf *.tif</translation>
    </message>
    <message>
        <source>When a file was &amp;taken in</source>
        <translation>Cuando &amp;se ha incorporado un archivo</translation>
    </message>
    <message>
        <source>A file that can&apos;t be read goes into the folder “problems”, with a text beside it that says why.</source>
        <translation>Un archivo que no se puede leer va a la carpeta «problems», con un texto al lado que dice por qué.</translation>
    </message>
    <message>
        <source>Contract t&amp;ype</source>
        <translation>&amp;Tipo de contrato</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FreshPassword</name>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Los dos aún no son iguales.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La &amp;misma otra vez</translation>
    </message>
</context>
<context>
    <name>countersign::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Your name stands in the log beside every decision you make.</source>
        <translation>Su nombre figura en el registro junto a cada decisión que toma.</translation>
    </message>
    <message>
        <source>Ask the signing service and the CRM &amp;regularly</source>
        <translation>Consultar con regularidad el servicio de &amp;firma y el CRM</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo elec&amp;trónico</translation>
    </message>
    <message>
        <source>Outside &amp;checkpoints</source>
        <translation>Punto&amp;s de control externos</translation>
    </message>
    <message>
        <source>Signed seals of the log are copied to this folder. Choose a place that others keep, such as a network drive: then nobody can change the log unnoticed.</source>
        <translation>En esta carpeta se copian sellos firmados del registro. Elija un lugar que custodien otros, como una unidad de red: así nadie puede cambiar el registro sin que se note.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>Idio&amp;ma del programa</translation>
    </message>
    <message>
        <source>Another language is spoken when Countersign is started again.</source>
        <translation>Otro idioma se aplica la próxima vez que se inicie Countersign.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Outside checkpoints</source>
        <translation>Puntos de control externos</translation>
    </message>
</context>
<context>
    <name>countersign::ui::GroupVerifier</name>
    <message>
        <source>&amp;Confirm all</source>
        <translation>Confirmar &amp;todos</translation>
    </message>
    <message>
        <source>&amp;Leave for review</source>
        <translation>&amp;Dejar para la revisión</translation>
    </message>
    <message>
        <source>Values read alike</source>
        <translation>Valores leídos igual</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Recortes</translation>
    </message>
    <message>
        <source>Confirms all that are not marked (Enter)</source>
        <translation>Confirma todos los que no están marcados (Intro)</translation>
    </message>
    <message>
        <source>Enter confirms all, Space marks the odd one, Ctrl+Z takes the last step back, Esc goes back to the queue.</source>
        <translation>Intro confirma todos, Espacio marca el que no encaja, Ctrl+Z deshace el último paso, Esc vuelve a la cola.</translation>
    </message>
    <message>
        <source>Nothing left to verify together</source>
        <translation>No queda nada que comprobar en grupo</translation>
    </message>
    <message>
        <source>When the same value is read, and doubted, in several contracts, they come here together.</source>
        <translation>Cuando el mismo valor se lee, y se duda de él, en varios contratos, se reúnen aquí.</translation>
    </message>
    <message>
        <source>Back to the &amp;queue</source>
        <translation>Volver a &amp;la cola</translation>
    </message>
    <message>
        <source>%1: all read as “%2”</source>
        <extracomment>A field, and the value that was read in all of these contracts.</extracomment>
        <translation>%1: todos leídos como «%2»</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>Grupo %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Confirm the others (%1)</source>
        <translation>Co&amp;nfirmar los demás (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) confirmed.</source>
        <translation>
            <numerusform>%n campo confirmado.</numerusform>
            <numerusform>%n campos confirmados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::IngestController</name>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Add contracts</source>
        <translation>Añadir contratos</translation>
    </message>
    <message>
        <source>Add a folder of pages as one contract</source>
        <translation>Añadir una carpeta de páginas como un solo contrato</translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>Pegado %1</translation>
    </message>
    <message>
        <source>“%1” is protected</source>
        <translation>«%1» está protegido</translation>
    </message>
    <message>
        <source>That password did not open the file. Try another one.</source>
        <translation>Esa contraseña no abrió el archivo. Pruebe otra.</translation>
    </message>
    <message>
        <source>The password is used to read the file and is not kept.</source>
        <translation>La contraseña se usa para leer el archivo y no se guarda.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Co&amp;ntraseña</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) added. They are being read.</source>
        <translation>
            <numerusform>%n contrato añadido. Se está leyendo.</numerusform>
            <numerusform>%n contratos añadidos. Se están leyendo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens the pages and is kept with the contract, encrypted.</source>
        <translation>Abre las páginas y queda con el contrato, cifrada.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::IngestReport</name>
    <message>
        <source>The same contract is already in the queue. This one is marked as a duplicate.</source>
        <translation>El mismo contrato ya está en la cola. Este se marca como duplicado.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Files added</source>
        <translation>Archivos añadidos</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <translation>Archivos y qué fue de ellos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de él</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) added</source>
        <translation>
            <numerusform>%n contrato añadido</numerusform>
            <numerusform>%n contratos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them there already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n archivo descartado</numerusform>
            <numerusform>%n archivos descartados</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits in the queue for its password.</source>
        <translation>El contrato espera su contraseña en la cola.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them locked</source>
        <translation>
            <numerusform>%n protegido</numerusform>
            <numerusform>%n protegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::KeyPage</name>
    <message>
        <source>Who opens the workspace?</source>
        <translation>¿Quién abre el espacio de trabajo?</translation>
    </message>
    <message>
        <source>The workspace is locked with a key. Choose what opens it; you get a recovery key on paper as well.</source>
        <translation>El espacio de trabajo está cerrado con una clave. Elija qué la abre; además recibirá una clave de recuperación en papel.</translation>
    </message>
    <message>
        <source>&amp;My sign-in to this computer</source>
        <translation>&amp;Mi inicio de sesión en este equipo</translation>
    </message>
    <message>
        <source>A &amp;passphrase</source>
        <translation>&amp;Una frase de contraseña</translation>
    </message>
    <message>
        <source>The key lies in the keyring of your desktop and opens with it, unasked.</source>
        <translation>La clave está en el llavero de su escritorio y se abre con él, sin preguntar.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that answers, so a passphrase is needed.</source>
        <translation>Este escritorio no tiene un llavero que responda, así que hace falta una frase de contraseña.</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>&amp;La misma otra vez</translation>
    </message>
    <message>
        <source>Give a passphrase.</source>
        <translation>Indique una frase de contraseña.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Escriba la frase de contraseña otra vez.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña difieren.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Choose an action and press the key that it is to have.</source>
        <translation>Elija una acción y pulse la tecla que deba tener.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pulse la nueva tecla</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Res&amp;tablecer</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Resta&amp;blecer todas</translation>
    </message>
    <message>
        <source>New &amp;key of the chosen action</source>
        <translation>&amp;Nueva tecla de la acción elegida</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>%1 is the key of: %2.</source>
        <translation>%1 es la tecla de: %2.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Quitársela</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Tick the languages your contracts are written in. Fewer languages read faster and more surely.</source>
        <translation>Marque los idiomas en que están escritos sus contratos. Con menos idiomas se lee más deprisa y con más seguridad.</translation>
    </message>
    <message>
        <source>&amp;Languages that are installed</source>
        <translation>Idio&amp;mas instalados</translation>
    </message>
    <message>
        <source>More languages come with the system&apos;s Tesseract language packages.</source>
        <translation>Hay más idiomas en los paquetes de idioma de Tesseract del sistema.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LastLook</name>
    <message>
        <source>Not in the document</source>
        <translation>No figura en el documento</translation>
    </message>
    <message>
        <source>Not in the document (not %1)</source>
        <translation>No figura en el documento (no %1)</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>Último vistazo</translation>
    </message>
    <message>
        <source>Values that want no more than a yes</source>
        <translation>Valores que solo esperan un sí</translation>
    </message>
    <message>
        <source>Space marks what is odd, Enter goes to it, 1 2 3 take another reading, Esc goes back.</source>
        <translation>Espacio marca lo que no encaja, Intro lleva hasta ello, 1 2 3 toman otra lectura, Esc vuelve atrás.</translation>
    </message>
    <message numerus="yes">
        <source>Last look: %n value(s) that want no more than a yes</source>
        <translation>
            <numerusform>Último vistazo: %n valor que solo espera un sí</numerusform>
            <numerusform>Último vistazo: %n valores que solo esperan un sí</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the rest</source>
        <translation>&amp;Mostrar el resto</translation>
    </message>
    <message>
        <source>&amp;Confirm all and approve</source>
        <translation>Confirmar &amp;todos y aprobar</translation>
    </message>
    <message>
        <source>&amp;Confirm the others (%1)</source>
        <translation>Co&amp;nfirmar los demás (%1)</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LearningPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>give or take %1</source>
        <translation>%1 arriba o abajo</translation>
    </message>
    <message>
        <source>Generation %1 of %2, reads now</source>
        <extracomment>%1 is a number, %2 a date</extracomment>
        <translation>Generación %1 del %2, lee ahora</translation>
    </message>
    <message>
        <source>Generation %1 of %2</source>
        <translation>Generación %1 del %2</translation>
    </message>
    <message>
        <source>Generation %1 of %2, did not pass</source>
        <translation>Generación %1 del %2, no superó la prueba</translation>
    </message>
    <message>
        <source>Learn by &amp;itself, once a day</source>
        <translation>Aprender por &amp;sí solo, una vez al día</translation>
    </message>
    <message>
        <source>&amp;Learn now</source>
        <translation>A&amp;prender ahora</translation>
    </message>
    <message>
        <source>Go &amp;back to it</source>
        <translation>Vo&amp;lver a ella</translation>
    </message>
    <message>
        <source>Generations of the reader</source>
        <translation>Generaciones del lector</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Right before</source>
        <translation>Aciertos antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>El lector</translation>
    </message>
    <message>
        <source>Once a day the reader learns from the documents that people decided about, and is tested on the newest of them and on contracts it was shipped with. It reads with what it learned only if it loses nowhere and wins overall.</source>
        <translation>Una vez al día, el lector aprende de los documentos sobre los que se ha decidido y se pone a prueba con los más recientes y con contratos que venían con él. Solo lee con lo aprendido si no pierde en nada y gana en conjunto.</translation>
    </message>
    <message>
        <source>The reader is learning. Work goes first; it may be stopped at any time.</source>
        <translation>El lector está aprendiendo. El trabajo va primero; se puede detener en cualquier momento.</translation>
    </message>
    <message>
        <source>%1 of %2 decided documents are there that the reader needs to learn from.</source>
        <translation>Hay %1 de los %2 documentos decididos que el lector necesita para aprender.</translation>
    </message>
    <message>
        <source>The reader has not learned yet.</source>
        <translation>El lector aún no ha aprendido.</translation>
    </message>
    <message>
        <source>The reader learned last on %1.</source>
        <translation>El lector aprendió por última vez el %1.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n document(s)</source>
        <translation>
            <numerusform>Aprendió de %n documento</numerusform>
            <numerusform>Aprendió de %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence set by your decisions: %1</source>
        <extracomment>Names of fields.</extracomment>
        <translation>Confianza ajustada según sus decisiones: %1</translation>
    </message>
    <message numerus="yes">
        <source>Tested on the newest %n document(s)</source>
        <translation>
            <numerusform>Probado con el documento más reciente (%n)</numerusform>
            <numerusform>Probado con los %n documentos más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tested on contracts it was shipped with</source>
        <translation>Probado con contratos que venían con él</translation>
    </message>
    <message>
        <source>As shipped, reads now</source>
        <translation>Como se entregó, lee ahora</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Como se entregó</translation>
    </message>
    <message>
        <source>&amp;Stop learning</source>
        <translation>De&amp;tener el aprendizaje</translation>
    </message>
    <message>
        <source>the reader as shipped</source>
        <translation>el lector como se entregó</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>generación %1</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>¿Volver a: %1?</translation>
    </message>
    <message>
        <source>Documents that wait for review are read anew. The reader does not learn by itself any more until you switch that on again.</source>
        <translation>Los documentos que esperan revisión se leen de nuevo. El lector deja de aprender por sí solo hasta que usted lo vuelva a activar.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>%1 reads now.</source>
        <translation>Ahora lee: %1.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LightPanel</name>
    <message>
        <source>°</source>
        <comment>degrees, behind a number</comment>
        <translation>°</translation>
    </message>
    <message>
        <source>An&amp;gle</source>
        <translation>Án&amp;gulo</translation>
    </message>
    <message>
        <source>Bri&amp;ghtness</source>
        <translation>&amp;Brillo</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>Co&amp;ntraste</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LineItemsGrid</name>
    <message>
        <source>Line items</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Añadir fila</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Quitar fila</translation>
    </message>
    <message>
        <source>Join with the row above</source>
        <translation>Unir con la fila de arriba</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Suma %1</translation>
    </message>
    <message>
        <source>Quantity times price is not the amount in row %1</source>
        <translation>Cantidad por precio no da el importe en la fila %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MailboxDialog</name>
    <message>
        <source>Only messages that nobody has &amp;read</source>
        <translation>Solo mensajes sin &amp;leer</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>Consul&amp;tarlo</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>only for a server with a certificate of its own</source>
        <translation>solo para un servidor con certificado propio</translation>
    </message>
    <message>
        <source>Mail &amp;server (IMAP over TLS)</source>
        <translation>Servid&amp;or de correo (IMAP sobre TLS)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Pue&amp;rto</translation>
    </message>
    <message>
        <source>Certi&amp;ficate&apos;s SHA-256</source>
        <translation>S&amp;HA-256 del certificado</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom&amp;bre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>S&amp;ign in with</source>
        <translation>Iniciar &amp;sesión con</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Co&amp;ntraseña</translation>
    </message>
    <message>
        <source>&amp;Authorisation address</source>
        <translation>Dirección de autori&amp;zación</translation>
    </message>
    <message>
        <source>To&amp;ken address</source>
        <translation>Dirección de claves de &amp;acceso</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Secreto del clie&amp;nte</translation>
    </message>
    <message>
        <source>Registered as a mobile and desktop application with the redirect address http://localhost.</source>
        <translation>Registrado como aplicación móvil y de escritorio con la dirección de redirección http://localhost.</translation>
    </message>
    <message>
        <source>Registered as a desktop app; Google gives an ID and a secret.</source>
        <translation>Registrado como aplicación de escritorio; Google da un ID y un secreto.</translation>
    </message>
    <message>
        <source>Registered as a desktop program with the redirect address http://127.0.0.1/callback on any port. A secret only if the provider gives one.</source>
        <translation>Registrado como programa de escritorio con la dirección de redirección http://127.0.0.1/callback en cualquier puerto. Un secreto solo si el proveedor da uno.</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>ID &amp;de cliente</translation>
    </message>
    <message>
        <source>Sco&amp;pes</source>
        <translation>Per&amp;misos</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>stays, marked as read</source>
        <translation>se queda, marcado como leído</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Sender contai&amp;ns</source>
        <translation>&amp;El remitente contiene</translation>
    </message>
    <message>
        <source>Sub&amp;ject contains</source>
        <translation>El as&amp;unto contiene</translation>
    </message>
    <message>
        <source>When taken in, &amp;move to</source>
        <translation>Tras incorporarlo, mo&amp;ver a</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Kept in safety. Type to replace it.</source>
        <translation>Guardada a buen recaudo. Escriba para sustituirla.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n message(s) to look at.</source>
        <translation>
            <numerusform>Funciona: %n mensaje por mirar.</numerusform>
            <numerusform>Funciona: %n mensajes por mirar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in on the page in your browser.</source>
        <translation>Inicie sesión en la página de su navegador.</translation>
    </message>
    <message>
        <source>Signed in. Test it to be sure.</source>
        <translation>Sesión iniciada. Pruébelo para estar seguro.</translation>
    </message>
    <message>
        <source>Server and sign-in</source>
        <translation>Servidor e inicio de sesión</translation>
    </message>
    <message>
        <source>Sign-in page of Microsoft 365</source>
        <translation>Página de inicio de sesión de Microsoft 365</translation>
    </message>
    <message>
        <source>Sign-in page of Google</source>
        <translation>Página de inicio de sesión de Google</translation>
    </message>
    <message>
        <source>Sign-in page of another provider (OAuth 2)</source>
        <translation>Página de inicio de sesión de otro proveedor (OAuth 2)</translation>
    </message>
    <message>
        <source>as your administrator registered it with the provider</source>
        <translation>tal como se registró en el proveedor</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Qué mensajes</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MailboxPart</name>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>not looked into yet</source>
        <translation>aún sin mirar</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n incorporado</numerusform>
            <numerusform>%n incorporados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still being written</source>
        <translation>
            <numerusform>%n aún escribiéndose</numerusform>
            <numerusform>%n aún escribiéndose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>looked into at %1</source>
        <translation>mirada a las %1</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Add a mail&amp;box…</source>
        <translation>Añadir &amp;un buzón…</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Attachments of messages, also of forwarded ones, are taken in; each once. Logos and small pictures are passed over.</source>
        <translation>Los adjuntos de los mensajes, también de los reenviados, se incorporan, cada uno una vez. Los logotipos y las imágenes pequeñas se pasan por alto.</translation>
    </message>
    <message>
        <source>Look into this mailbox no longer?</source>
        <translation>¿Dejar de consultar este buzón?</translation>
    </message>
    <message>
        <source>Its password is forgotten. %1 and its messages stay as they are.</source>
        <translation>Se olvida su contraseña. %1 y sus mensajes quedan como están.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MainWindow</name>
    <message>
        <source>%1 - Countersign</source>
        <translation>%1 – Countersign</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrato</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>Keys of this screen: %1</source>
        <translation>Teclas de esta pantalla: %1</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
        <source>Decisions are recorded under your name: keep it to yourself.</source>
        <translation>Las decisiones constan bajo su nombre: guárdela para usted.</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) mention you.</source>
        <translation>
            <numerusform>%n contrato le menciona.</numerusform>
            <numerusform>%n contratos le mencionan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::MemoryPage</name>
    <message>
        <source>What was learned</source>
        <translation>Lo aprendido</translation>
    </message>
    <message>
        <source>Approved contracts teach: where a value stands on the pages of a layout, how a name was misread, what is usual with a party. Only what a person decided counts, and nothing of it leaves this machine.</source>
        <translation>Los contratos aprobados enseñan: dónde está un valor en las páginas de un diseño, cómo se leyó mal un nombre, qué es habitual con una parte. Solo cuenta lo que decidió una persona, y nada de ello sale de este equipo.</translation>
    </message>
    <message>
        <source>Layout, party</source>
        <translation>Diseño, parte</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Se cumplió</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Aún no se ha aprendido nada</translation>
    </message>
    <message>
        <source>Confirm or correct fields and approve contracts: the next one of the same layout or with the same party is read better.</source>
        <translation>Confirme o corrija campos y apruebe contratos: el siguiente con el mismo diseño o la misma parte se leerá mejor.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation>Olvidar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how often something learned was right</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contrato</numerusform>
            <numerusform>%n contratos</numerusform>
        </translation>
    </message>
    <message>
        <source>A layout without a title</source>
        <translation>Un diseño sin título</translation>
    </message>
    <message>
        <source>%1, before “%2”</source>
        <extracomment>&quot;Effective date, after “binding as from”&quot;</extracomment>
        <translation>%1, antes de «%2»</translation>
    </message>
    <message>
        <source>%1, labelled “%2”</source>
        <extracomment>A field&apos;s name and what a form prints beside it: &quot;Effective date, labelled “hire starts”&quot;</extracomment>
        <translation>%1, con el rótulo «%2»</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A field&apos;s name and its value: &quot;Title “RENTAL ORDER”&quot;</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1, after “%2”</source>
        <translation>%1, después de «%2»</translation>
    </message>
    <message>
        <source>“%1” means “%2”</source>
        <translation>«%1» significa «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what was learned of %1?</source>
        <translation>¿Olvidar lo aprendido: %1?</translation>
    </message>
    <message>
        <source>Contracts that were read stay as they are. New ones are read without it.</source>
        <translation>Los contratos leídos quedan como están. Los nuevos se leen sin ello.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forgotten: %1.</source>
        <translation>Olvidado: %1.</translation>
    </message>
    <message>
        <source>Forget everything that was learned?</source>
        <translation>¿Olvidar todo lo aprendido?</translation>
    </message>
    <message>
        <source>Contracts that were read stay as they are. Export it first to keep a copy.</source>
        <translation>Los contratos leídos quedan como están. Expórtelo antes para conservar una copia.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Todo está olvidado.</translation>
    </message>
    <message>
        <source>Export what was learned</source>
        <translation>Exportar lo aprendido</translation>
    </message>
    <message>
        <source>Memory (*.json)</source>
        <translation>Lo aprendido (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Import what another office learned</source>
        <translation>Importar lo aprendido por otra oficina</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) taken in.</source>
        <translation>
            <numerusform>%n entrada incorporada.</numerusform>
            <numerusform>%n entradas incorporadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust what “%1” learned?</source>
        <translation>¿Confiar en lo que aprendió «%1»?</translation>
    </message>
    <message>
        <source>The file is signed with a key that this office has not seen before:
%1
Ask the other office whether it is theirs. What they learned changes how your contracts are read.</source>
        <translation>El archivo está firmado con una clave que esta oficina no había visto antes:
%1
Pregunte a la otra oficina si es la suya. Lo que aprendió cambia cómo se leen sus contratos.</translation>
    </message>
    <message>
        <source>Trust and import</source>
        <translation>Confiar e importar</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NeedsPanel</name>
    <message>
        <source>What a contract has to have</source>
        <translation>Lo que tiene que figurar en un contrato</translation>
    </message>
    <message>
        <source>These fields are asked for when nothing was found. Any other one asks only when something was read that is in doubt.</source>
        <translation>Se pregunta por estos campos cuando no se encontró nada. Por los demás, solo cuando se leyó algo dudoso.</translation>
    </message>
    <message>
        <source>Kind of contract</source>
        <translation>Tipo de contrato</translation>
    </message>
    <message>
        <source>Back to the usual fields</source>
        <translation>Volver a los campos habituales</translation>
    </message>
</context>
<context>
    <name>countersign::ui::OptionForm</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> µs</source>
        <translation> µs</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PageBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PagePair</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Signed copy</source>
        <translation>Copia firmada</translation>
    </message>
    <message>
        <source>This page differs from what was sent.</source>
        <translation>Esta página difiere de lo enviado.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PageView</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PageWords</name>
    <message>
        <source>lay upside down</source>
        <translation>estaba del revés</translation>
    </message>
    <message>
        <source>lay on its side</source>
        <translation>estaba de lado</translation>
    </message>
    <message>
        <source>%1° skewed</source>
        <translation>%1° torcida</translation>
    </message>
    <message>
        <source>Scan it again with the whole sheet on the glass.</source>
        <translation>Escanéela de nuevo con toda la hoja sobre el cristal.</translation>
    </message>
    <message>
        <source>Photograph it again with a steady hand and in focus.</source>
        <translation>Fotografíela de nuevo con pulso firme y enfocada.</translation>
    </message>
    <message>
        <source>Scan it again with more contrast, or darker.</source>
        <translation>Escanéela de nuevo con más contraste o más oscura.</translation>
    </message>
    <message>
        <source>Scan it again at 300 dpi or more.</source>
        <translation>Escanéela de nuevo a 300 ppp o más.</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>Escanéela de nuevo.</translation>
    </message>
    <message>
        <source>blank, set aside</source>
        <translation>en blanco, apartada</translation>
    </message>
    <message>
        <source>no writing, only noise</source>
        <translation>sin escritura, solo ruido</translation>
    </message>
    <message>
        <source>only %1 dpi</source>
        <translation>solo %1 ppp</translation>
    </message>
    <message>
        <source>print too small</source>
        <translation>letra demasiado pequeña</translation>
    </message>
    <message>
        <source>too faint</source>
        <translation>demasiado tenue</translation>
    </message>
    <message>
        <source>unevenly lit</source>
        <translation>iluminación desigual</translation>
    </message>
    <message>
        <source>many specks</source>
        <translation>muchas motas</translation>
    </message>
    <message>
        <source>black edges</source>
        <translation>bordes negros</translation>
    </message>
    <message numerus="yes">
        <source>%n punch hole(s)</source>
        <translation>
            <numerusform>%n perforación</numerusform>
            <numerusform>%n perforaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streak(s) from the scanner</source>
        <translation>
            <numerusform>%n raya del escáner</numerusform>
            <numerusform>%n rayas del escáner</numerusform>
        </translation>
    </message>
    <message>
        <source>white on black</source>
        <translation>blanco sobre negro</translation>
    </message>
    <message>
        <source>writing cut off at the edge</source>
        <translation>escritura cortada en el borde</translation>
    </message>
    <message>
        <source>photographed at an angle of %1°</source>
        <translation>fotografiada con un ángulo de %1°</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>borrosa</translation>
    </message>
    <message>
        <source>read only in part, it took too long</source>
        <translation>leída solo en parte, tardaba demasiado</translation>
    </message>
    <message>
        <source>%1 % of the words in doubt</source>
        <translation>%1 % de las palabras dudosas</translation>
    </message>
    <message>
        <source>the file&apos;s own text has signs without a meaning, read from the picture</source>
        <translation>el texto del archivo tiene signos sin sentido, leído de la imagen</translation>
    </message>
    <message>
        <source>the file&apos;s own text makes no words, read from the picture</source>
        <translation>el texto del archivo no forma palabras, leído de la imagen</translation>
    </message>
    <message>
        <source>the file&apos;s own text stands where nothing is printed, read from the picture</source>
        <translation>el texto del archivo está donde no hay nada impreso, leído de la imagen</translation>
    </message>
    <message>
        <source>the file&apos;s own text lacks most of the page, read from the picture</source>
        <translation>al texto del archivo le falta casi toda la página, leído de la imagen</translation>
    </message>
    <message>
        <source>Blank: set aside, not read. The page is kept.</source>
        <translation>En blanco: apartada, sin leer. La página se conserva.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>countersign::ui::PasswordDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>Contraseña n&amp;ueva</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Has a temporary password</source>
        <translation>Tiene una contraseña provisional</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Inicia sesión</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>Aún sin contraseña</translation>
    </message>
    <message>
        <source>Contracts are assigned to people, passed on to people or teams, and comments mention people as @name. Whoever may not see personal data gets e-mail, phone, address and signer names masked.</source>
        <translation>Los contratos se asignan a personas, se derivan a personas o equipos, y los comentarios mencionan a las personas como @nombre. A quien no debe ver datos personales se le ocultan el correo, el teléfono, la dirección y los nombres de los firmantes.</translation>
    </message>
    <message>
        <source>&amp;Let people sign in…</source>
        <translation>&amp;Que las personas inicien sesión…</translation>
    </message>
    <message>
        <source>&amp;End signing in…</source>
        <translation>Poner &amp;fin al inicio de sesión…</translation>
    </message>
    <message>
        <source>End signing in for everybody?</source>
        <translation>¿Poner fin al inicio de sesión para todos?</translation>
    </message>
    <message>
        <source>All passwords of people are deleted. Whoever opens the workspace then works as %1 and may do and see what that person may.</source>
        <translation>Se borran todas las contraseñas de las personas. Quien abra el espacio de trabajo trabaja entonces como %1 y puede hacer y ver lo que puede esa persona.</translation>
    </message>
    <message>
        <source>End signing in</source>
        <translation>Poner fin al inicio de sesión</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Loc&amp;k when nobody has touched it for</source>
        <translation>Blo&amp;quear si nadie lo toca en</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Puede hacer</translation>
    </message>
    <message>
        <source>Is shown</source>
        <translation>Ve</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Añadir una persona…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>Contraseña n&amp;ueva…</translation>
    </message>
    <message>
        <source>Make &amp;inactive</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>People sign in here. Signed in: %1.</source>
        <translation>Aquí se inicia sesión. Ha iniciado sesión: %1.</translation>
    </message>
    <message>
        <source>Nobody signs in here: whoever opens the workspace works as %1, and may do and see what stands below for this name. It is meant for one person. For several, let them sign in: then decisions, masked data and second entries are bound to who is really there.</source>
        <translation>Aquí nadie inicia sesión: quien abre el espacio de trabajo trabaja como %1, y puede hacer y ver lo que consta abajo para este nombre. Está pensado para una sola persona. Si son varias, haga que inicien sesión: así las decisiones, los datos ocultos y las segundas entradas quedan ligados a quien está de verdad.</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nadie en particular</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Make &amp;active</source>
        <translation>Reac&amp;tivar</translation>
    </message>
    <message>
        <source>Let people sign in</source>
        <translation>Que las personas inicien sesión</translation>
    </message>
    <message>
        <source>You are the first administrator, and sign in with this password from now on. Then add your colleagues and give each a first password, which they change. Without your password only the workspace&apos;s recovery key helps.</source>
        <translation>Usted es el primer administrador y desde ahora inicia sesión con esta contraseña. Añada después a sus colegas y dé a cada uno una primera contraseña, que cambiará. Sin su contraseña solo ayuda la clave de recuperación del espacio de trabajo.</translation>
    </message>
    <message>
        <source>A new password for %1</source>
        <translation>Una contraseña nueva para %1</translation>
    </message>
    <message>
        <source>It opens once: they choose another when they sign in with it.</source>
        <translation>Abre una vez: al iniciar sesión con ella se elige otra.</translation>
    </message>
    <message>
        <source>Nobody stands here yet. Add the colleagues that contracts are given to.</source>
        <translation>Aquí no hay nadie todavía. Añada a los compañeros a quienes se dan los contratos.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PersonDialog</name>
    <message>
        <source>&amp;Back office</source>
        <translation>Administración &amp;interna</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>Le&amp;gal</source>
        <translation>&amp;Jurídico</translation>
    </message>
    <message>
        <source>A&amp;dministrator</source>
        <translation>A&amp;dministración</translation>
    </message>
    <message>
        <source>&amp;Personal data: e-mail, phone, address, signers</source>
        <translation>Datos &amp;personales: correo, teléfono, dirección, firmantes</translation>
    </message>
    <message>
        <source>&amp;Whole pages, not only the lines of fields</source>
        <translation>Páginas &amp;enteras, no solo las líneas de los campos</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>&amp;Team, for passing contracts on</source>
        <translation>E&amp;quipo, para derivar contratos</translation>
    </message>
    <message>
        <source>Acco&amp;unt of this computer, for commands</source>
        <translation>Cuen&amp;ta de este equipo, para órdenes</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Puede hacer</translation>
    </message>
    <message>
        <source>Counts as soon as people sign in.</source>
        <translation>Vale en cuanto se inicia sesión.</translation>
    </message>
    <message>
        <source>Is shown</source>
        <translation>Ve</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PhoneDialog</name>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Nuevo código</translation>
    </message>
    <message>
        <source>From a phone</source>
        <translation>Desde un teléfono</translation>
    </message>
    <message>
        <source>Code to scan with the phone</source>
        <translation>Código para escanear con el teléfono</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Scan the code with the phone&apos;s camera. The phone has to be in the same network.</source>
        <translation>Escanee el código con la cámara del teléfono. El teléfono tiene que estar en la misma red.</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;address</source>
        <translation>Dirección de e&amp;ste equipo</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Este equipo no está en ninguna red.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are coming…</source>
        <translation>
            <numerusform>%n página llegando…</numerusform>
            <numerusform>%n páginas llegando…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) taken in.</source>
        <translation>
            <numerusform>%n contrato incorporado.</numerusform>
            <numerusform>%n contratos incorporados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone %1 is connected.</source>
        <translation>El teléfono %1 está conectado.</translation>
    </message>
    <message>
        <source>Waiting for a phone. The code is valid until %1, for one phone.</source>
        <translation>Esperando un teléfono. El código vale hasta las %1, para un solo teléfono.</translation>
    </message>
    <message>
        <source>For another phone, make a new code.</source>
        <translation>Para otro teléfono, cree un código nuevo.</translation>
    </message>
    <message>
        <source>The phone&apos;s browser will warn, because the certificate is this computer&apos;s own. Its SHA-256 fingerprint: %1</source>
        <translation>El navegador del teléfono avisará, porque el certificado es de este mismo equipo. Su huella SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PreviewPane</name>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Choose a contract to see its first page.</source>
        <translation>Elija un contrato para ver su primera página.</translation>
    </message>
    <message>
        <source>Untitled contract</source>
        <translation>Contrato sin título</translation>
    </message>
    <message>
        <source>Fetching the first page…</source>
        <translation>Cargando la primera página…</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PrintRun</name>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>La impresora no responde.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n página enviada a la impresora.</numerusform>
            <numerusform>%n páginas enviadas a la impresora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ProfileDialog</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Oficio</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Cristal</translation>
    </message>
    <message>
        <source>Feeder, front sides</source>
        <translation>Alimentador, anverso</translation>
    </message>
    <message>
        <source>Feeder, both sides</source>
        <translation>Alimentador, ambas caras</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Blanco y negro</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>New scan profile</source>
        <translation>Nuevo perfil de escaneo</translation>
    </message>
    <message>
        <source>Change the scan profile</source>
        <translation>Cambiar el perfil de escaneo</translation>
    </message>
    <message>
        <source>Contracts, both sides</source>
        <translation>Contratos, ambas caras</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Keep the profile</source>
        <translation>Conservar el per&amp;fil</translation>
    </message>
    <message>
        <source>&amp;Look for scanners</source>
        <translation>&amp;Buscar escáneres</translation>
    </message>
    <message>
        <source>S&amp;canner</source>
        <translation>E&amp;scáner</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Co&amp;lores</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>Res&amp;olución</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Set &amp;blank pages aside</source>
        <translation>Apartar las pá&amp;ginas en blanco</translation>
    </message>
    <message>
        <source>Set pages aside that can hardl&amp;y be read</source>
        <translation>&amp;Apartar las páginas que apenas se leen</translation>
    </message>
    <message>
        <source>The stack waits for you, then, and they can be scanned again.</source>
        <translation>La pila le espera entonces, y se pueden escanear de nuevo.</translation>
    </message>
    <message>
        <source>Begin documents at separator s&amp;heets</source>
        <translation>Empezar documentos en las &amp;hojas separadoras</translation>
    </message>
    <message>
        <source>as they are seen</source>
        <translation>según se vean</translation>
    </message>
    <message>
        <source>Pages a &amp;document</source>
        <translation>Páginas por doc&amp;umento</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation>Despu&amp;és</translation>
    </message>
    <message>
        <source>Look at the stack first</source>
        <translation>Mirar antes la pila</translation>
    </message>
    <message>
        <source>Take it in at once</source>
        <translation>Incorporarla enseguida</translation>
    </message>
    <message>
        <source>Cont&amp;racts</source>
        <translation>Con&amp;tratos</translation>
    </message>
    <message>
        <source>As they are read</source>
        <translation>Como se lean</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>Avan&amp;zado</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 (not found now)</source>
        <translation>%1 (ahora no se encuentra)</translation>
    </message>
    <message>
        <source>No scanner was found. Check its cable or network and that it is on.</source>
        <translation>No se encontró ningún escáner. Compruebe el cable o la red y que esté encendido.</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 ppp</translation>
    </message>
    <message>
        <source>As the scanner finds it</source>
        <translation>El que detecte el escáner</translation>
    </message>
    <message>
        <source>As large as it can</source>
        <translation>Lo más grande posible</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ProgressLine</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
</context>
<context>
    <name>countersign::ui::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>countersign::ui::QueueModel</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled contract</source>
        <translation>Contrato sin título</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>A field&apos;s name, and how many others are to be checked as well.</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Vencido hace %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>%1, at it now</source>
        <extracomment>Someone has the document open.</extracomment>
        <translation>%1, con él ahora</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Being read, %1 %</source>
        <translation>En lectura, %1 %</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Derivado</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A stage and how many documents are in it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nada que comprobar</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Añadido %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence %1</translation>
    </message>
    <message>
        <source>No due time</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>Lo menos seguro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
</context>
<context>
    <name>countersign::ui::QueueScreen</name>
    <message>
        <source>There is no picture or file to paste. Copy one first.</source>
        <translation>No hay imagen ni archivo que pegar. Copie antes uno.</translation>
    </message>
    <message>
        <source>This contract is protected</source>
        <translation>Este contrato está protegido</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n archivo escrito en %1.</numerusform>
            <numerusform>%n archivos escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archivado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Poner en espera</translation>
    </message>
    <message>
        <source>It leaves the work at hand until its time has come or someone takes it back.</source>
        <translation>Sale del trabajo en curso hasta que llegue su momento o alguien lo recupere.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>¿Hasta cuándo?</translation>
    </message>
    <message>
        <source>Leave it empty to hold until someone takes it back.</source>
        <translation>Déjelo vacío para mantenerlo en espera hasta que alguien lo recupere.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>En espera.</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Derivar</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>Why is it passed on to %1?</source>
        <translation>¿Por qué se deriva a %1?</translation>
    </message>
    <message>
        <source>Passed on to %1.</source>
        <translation>Derivado a %1.</translation>
    </message>
    <message>
        <source>Back in review.</source>
        <translation>De vuelta en revisión.</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>¿De quién es?</translation>
    </message>
    <message>
        <source>Leave it empty to give it to nobody in particular.</source>
        <translation>Déjelo vacío para no asignarlo a nadie en particular.</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>It is nobody&apos;s now.</source>
        <translation>Ahora no es de nadie.</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>Asignado a %1.</translation>
    </message>
    <message>
        <source>Until when has it to be done?</source>
        <translation>¿Para cuándo tiene que estar hecho?</translation>
    </message>
    <message>
        <source>Leave it empty for no matter when.</source>
        <translation>Déjelo vacío si no hay plazo.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>The due date is set.</source>
        <translation>El plazo está fijado.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Los míos</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Derivados</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>En lectura</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobados</translation>
    </message>
    <message>
        <source>Out for signature</source>
        <translation>En firma</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmados</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Necesitan ayuda</translation>
    </message>
    <message>
        <source>Mentions me</source>
        <translation>Me mencionan</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>Suelte para añadir</translation>
    </message>
    <message>
        <source>Filter by title, party or text</source>
        <translation>Filtrar por título, parte o texto</translation>
    </message>
    <message>
        <source>Verify in groups</source>
        <translation>Comprobar en grupos</translation>
    </message>
    <message>
        <source>Look at the same value in several contracts at once (Ctrl+Shift+G)</source>
        <translation>Ver el mismo valor en varios contratos a la vez (Ctrl+Mayús+G)</translation>
    </message>
    <message>
        <source>&amp;Add contracts</source>
        <translation>Aña&amp;dir contratos</translation>
    </message>
    <message>
        <source>Add files (Ctrl+O), or drop them anywhere on the list</source>
        <translation>Añadir archivos (Ctrl+O), o soltarlos en cualquier lugar de la lista</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Add your first contract</source>
        <translation>Añada su primer contrato</translation>
    </message>
    <message>
        <source>Drop PDF files, scans or photos here, paste a picture, or choose files. Countersign reads them on this computer and asks only what it does not know.</source>
        <translation>Suelte aquí archivos PDF, escaneos o fotos, pegue una imagen o elija archivos. Countersign los lee en este equipo y solo pregunta lo que no sabe.</translation>
    </message>
    <message>
        <source>&amp;Choose files</source>
        <translation>&amp;Elegir archivos</translation>
    </message>
    <message>
        <source>No contract fits</source>
        <translation>Ningún contrato coincide</translation>
    </message>
    <message>
        <source>Nothing here has these words and stands at this stage.</source>
        <translation>Aquí no hay nada con estas palabras en esta etapa.</translation>
    </message>
    <message>
        <source>Show &amp;all contracts</source>
        <translation>Mostrar &amp;todos los contratos</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contrato</numerusform>
            <numerusform>%n contratos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Conservar este filtro</translation>
    </message>
    <message>
        <source>It becomes a chip of its own, for the words and the stage that are chosen now.</source>
        <translation>Se convierte en un botón propio para las palabras y la etapa elegidas ahora.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Someone else has to decide. Name a person or a team.</source>
        <translation>Tiene que decidir otra persona. Indique una persona o un equipo.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Rail</name>
    <message>
        <source>Work areas</source>
        <translation>Áreas de trabajo</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReadAgainDialog</name>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>The pages are recognised anew and the fields found anew. What a person has decided stays as it is.</source>
        <translation>Las páginas se reconocen y los campos se buscan de nuevo. Lo que decidió una persona queda como está.</translation>
    </message>
    <message>
        <source>As set in Settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Leer de &amp;nuevo</translation>
    </message>
    <message>
        <source>This &amp;page (%1)</source>
        <translation>Esta &amp;página (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n page(s)</source>
        <translation>
            <numerusform>&amp;La única página</numerusform>
            <numerusform>&amp;Las %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Turn</source>
        <translation>&amp;Girar</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>A quarter to the right</source>
        <translation>Un cuarto a la derecha</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Media vuelta</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
        <translation>Un cuarto a la izquierda</translation>
    </message>
    <message>
        <source>&amp;Crop</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>La página entera</translation>
    </message>
    <message>
        <source>Only what was framed on the page</source>
        <translation>Solo lo que se enmarcó en la página</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>&amp;Darken faint ink</source>
        <translation>&amp;Oscurecer la tinta tenue</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReadingButton</name>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecipientRow</name>
    <message>
        <source>Recipient %1</source>
        <translation>Destinatario %1</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Puesto en el orden</translation>
    </message>
    <message>
        <source>Place in the order; equal numbers sign at the same time</source>
        <translation>Puesto en el orden; los números iguales firman a la vez</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Gets a copy</source>
        <translation>Recibe una copia</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>What the recipient has to type before the contract is shown; empty: none</source>
        <translation>Lo que el destinatario debe escribir antes de ver el contrato; vacío: nada</translation>
    </message>
    <message>
        <source>Place a signature on the page shown</source>
        <translation>Colocar una firma en la página mostrada</translation>
    </message>
    <message>
        <source>Remove this recipient</source>
        <translation>Quitar este destinatario</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecoveryPage</name>
    <message>
        <source>Your recovery key</source>
        <translation>Su clave de recuperación</translation>
    </message>
    <message>
        <source>If your sign-in or passphrase is lost, only this key opens the workspace. It is shown this once. Print it or write it down and lock it away.</source>
        <translation>Si pierde su inicio de sesión o su frase de contraseña, solo esta clave abre el espacio de trabajo. Se muestra esta única vez. Imprímala o anótela y guárdela bajo llave.</translation>
    </message>
    <message>
        <source>I have &amp;stored the recovery key in a safe place</source>
        <translation>&amp;He guardado la clave de recuperación en un lugar seguro</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file…</source>
        <translation>&amp;Guardar como archivo…</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is safe, then copy something else.</source>
        <translation>Copiada. Péguela donde esté segura y después copie otra cosa.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Guardar la clave de recuperación</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Countersign recovery key</source>
        <translation>Clave de recuperación de Countersign</translation>
    </message>
    <message>
        <source>Saved. Move the file to a place outside this computer.</source>
        <translation>Guardada. Lleve el archivo a un lugar fuera de este equipo.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>No se pudo escribir el archivo. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Store the key first, then tick the box.</source>
        <translation>Guarde primero la clave y después marque la casilla.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReviewScreen</name>
    <message>
        <source>Put this contract on hold?</source>
        <translation>¿Poner este contrato en espera?</translation>
    </message>
    <message>
        <source>It leaves the work at hand until someone takes it back.</source>
        <translation>Sale del trabajo en curso hasta que alguien lo recupere.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Poner en espera</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Who is to decide?</source>
        <translation>¿Quién debe decidir?</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Why is it passed on to %1?</source>
        <translation>¿Por qué se deriva a %1?</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Derivar</translation>
    </message>
    <message>
        <source>Passed on to %1</source>
        <translation>Derivado a %1</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Dejado para más tarde</translation>
    </message>
    <message>
        <source>The comment is taken back.</source>
        <translation>El comentario está retirado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>There is no earlier contract with this party.</source>
        <translation>No hay ningún contrato anterior con esta parte.</translation>
    </message>
    <message>
        <source>“%1” has nothing for this field.</source>
        <translation>«%1» no tiene nada para este campo.</translation>
    </message>
    <message>
        <source>%1, as in “%2”.</source>
        <translation>%1, como en «%2».</translation>
    </message>
    <message>
        <source>Draw a frame around the words on the page.</source>
        <translation>Trace un marco alrededor de las palabras en la página.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing can be read there.</source>
        <translation>Ahí no se puede leer nada.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n page(s) again.</source>
        <translation>
            <numerusform>Leyendo de nuevo %n página.</numerusform>
            <numerusform>Leyendo de nuevo %n páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read again: %n value(s) changed.</source>
        <translation>
            <numerusform>Leído de nuevo: %n valor cambiado.</numerusform>
            <numerusform>Leído de nuevo: %n valores cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Lugar %1 de %2</translation>
    </message>
    <message>
        <source>This file is already in the workspace.</source>
        <translation>Este archivo ya está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>This file is already in the workspace as “%1”.</source>
        <translation>Este archivo ya está en el espacio de trabajo como «%1».</translation>
    </message>
    <message numerus="yes">
        <source>This looks like “%1”, captured on %2: %3 of %n page(s) equal.</source>
        <translation>
            <numerusform>Esto se parece a «%1», capturado el %2: %3 de %n página igual.</numerusform>
            <numerusform>Esto se parece a «%1», capturado el %2: %3 de %n páginas iguales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject as duplicate</source>
        <translation>Rechazar por duplicado</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar los dos</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Abrir el otro</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The pages are being read. You can look at them meanwhile; fields appear as they are found.</source>
        <translation>Las páginas se están leyendo. Mientras tanto puede verlas; los campos aparecen a medida que se encuentran.</translation>
    </message>
    <message>
        <source>%1 has this contract in hand. You can look at it meanwhile.</source>
        <translation>%1 tiene este contrato entre manos. Mientras tanto puede verlo.</translation>
    </message>
    <message>
        <source>%1 has this contract in hand.</source>
        <translation>%1 tiene este contrato entre manos.</translation>
    </message>
    <message>
        <source>%1. The fields can&apos;t be changed now.</source>
        <translation>%1. Los campos no se pueden cambiar ahora.</translation>
    </message>
    <message>
        <source>Open the review again</source>
        <translation>Reabrir la revisión</translation>
    </message>
    <message>
        <source>Fields appear here as soon as the pages have been read.</source>
        <translation>Los campos aparecen aquí en cuanto se han leído las páginas.</translation>
    </message>
    <message>
        <source>No fields.</source>
        <translation>Sin campos.</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Todo comprobado</translation>
    </message>
    <message>
        <source>%1 of %2 to check</source>
        <translation>%1 de %2 por comprobar</translation>
    </message>
    <message>
        <source>Confirmed: %1 is not in the document. %2 takes it back.</source>
        <translation>Confirmado: %1 no figura en el documento. %2 lo deshace.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n confirmed.</source>
        <extracomment>%1 is a group of fields</extracomment>
        <translation>
            <numerusform>%1: %n confirmado.</numerusform>
            <numerusform>%1: %n confirmados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that waits reads as not in the document.</source>
        <translation>Nada de lo pendiente se lee como ausente del documento.</translation>
    </message>
    <message>
        <source>Not in the document: %1.</source>
        <translation>No figura en el documento: %1.</translation>
    </message>
    <message>
        <source>Reject this contract?</source>
        <translation>¿Rechazar este contrato?</translation>
    </message>
    <message>
        <source>It leaves the queue. It can be brought back to review later.</source>
        <translation>Sale de la cola. Se puede devolver a revisión más adelante.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Let this warning pass?</source>
        <translation>¿Aceptar esta advertencia?</translation>
    </message>
    <message>
        <source>It holds for the values as they are now. The reason is kept.</source>
        <translation>Vale para los valores actuales. El motivo se conserva.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>The warning is accepted.</source>
        <translation>La advertencia está aceptada.</translation>
    </message>
    <message>
        <source>Nothing is masked here.</source>
        <translation>Aquí no hay nada oculto.</translation>
    </message>
    <message>
        <source>Shown to you; that is on record.</source>
        <translation>Se le ha mostrado; queda registrado.</translation>
    </message>
    <message>
        <source>Name a person or a team.</source>
        <translation>Indique una persona o un equipo.</translation>
    </message>
    <message>
        <source>Your roles do not cover deciding on fields.</source>
        <translation>Sus funciones no incluyen decidir sobre los campos.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReviewerPage</name>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Your name stands in the log beside every decision you make, and on what you send for signature.</source>
        <translation>Su nombre figura en el registro junto a cada decisión que toma y en lo que envía a la firma.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;E-mail (may stay empty)</source>
        <translation>Correo (&amp;puede quedar vacío)</translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation>Indique su nombre.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RuleForm</name>
    <message>
        <source>&amp;What it asks</source>
        <translation>&amp;Qué exige</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>Ca&amp;mpo</translation>
    </message>
    <message>
        <source>&amp;Second field</source>
        <translation>Seg&amp;undo campo</translation>
    </message>
    <message>
        <source>&amp;Third field</source>
        <translation>Tercer cam&amp;po</translation>
    </message>
    <message>
        <source>&amp;Contracts</source>
        <translation>Con&amp;tratos</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Todos los contratos</translation>
    </message>
    <message>
        <source>When it is &amp;broken</source>
        <translation>&amp;Si se incumple</translation>
    </message>
    <message>
        <source>Stop: it can&apos;t be approved</source>
        <translation>Detener: no se puede aprobar</translation>
    </message>
    <message>
        <source>Warn: it can be accepted with a reason</source>
        <translation>Advertir: se puede aceptar con un motivo</translation>
    </message>
    <message>
        <source>Keep the &amp;rule</source>
        <translation>Conservar &amp;la regla</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>Todavía falta algo.</translation>
    </message>
    <message>
        <source>There are no contracts to try it on yet.</source>
        <translation>Aún no hay contratos con los que probarla.</translation>
    </message>
    <message>
        <source>%1 of the last %2 contracts would be stopped.</source>
        <translation>Se detendrían %1 de los últimos %2 contratos.</translation>
    </message>
    <message>
        <source>%1 of the last %2 contracts would be warned of.</source>
        <translation>Se advertiría en %1 de los últimos %2 contratos.</translation>
    </message>
    <message numerus="yes">
        <source>%n queued contract(s) of %1 would change.</source>
        <translation>
            <numerusform>%n contrato en cola de %1 cambiaría.</numerusform>
            <numerusform>%n contratos en cola de %1 cambiarían.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Every contract is held against these while it is reviewed. What stops keeps it from being approved; what warns can be accepted with a reason.</source>
        <translation>Cada contrato se contrasta con estas reglas durante la revisión. Lo que detiene impide la aprobación; lo que advierte se puede aceptar con un motivo.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>When broken</source>
        <translation>Si se incumple</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>Añadir &amp;una regla</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ca&amp;mbiar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>These are the rules that come with Countersign.</source>
        <translation>Estas son las reglas que vienen con Countersign.</translation>
    </message>
    <message>
        <source>Version %1, set by %2, %3.</source>
        <translation>Versión %1, fijada por %2, %3.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SavedFilters</name>
    <message>
        <source>A filter you have kept. Delete removes it.</source>
        <translation>Un filtro que usted conservó. Supr lo quita.</translation>
    </message>
    <message>
        <source>&amp;Remove this filter</source>
        <translation>&amp;Quitar este filtro</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ScanPanel</name>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Scan profile</source>
        <translation>Perfil de escaneo</translation>
    </message>
    <message>
        <source>Scan profiles: make, change, remove</source>
        <translation>Perfiles de escaneo: crear, cambiar, quitar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>E&amp;scanear</translation>
    </message>
    <message>
        <source>&amp;Set up a scanner…</source>
        <translation>Configurar &amp;un escáner…</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>What a button does, and its key.</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Getting the scanner ready…</source>
        <translation>Preparando el escáner…</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) kept</source>
        <translation>
            <numerusform>%n hoja guardada</numerusform>
            <numerusform>%n hojas guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>Nuevo &amp;perfil…</translation>
    </message>
    <message>
        <source>&amp;Change “%1”…</source>
        <translation>Ca&amp;mbiar «%1»…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”</source>
        <translation>&amp;Quitar «%1»</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>Se quitó «%1»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SearchBox</name>
    <message>
        <source>Search contracts and commands (Ctrl+K)</source>
        <translation>Buscar contratos y órdenes (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search contracts and commands</source>
        <translation>Buscar contratos y órdenes</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Untitled contract</source>
        <translation>Contrato sin título</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SearchableSave</name>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>The signatures are in the original alone.</source>
        <translation>Las firmas están solo en el original.</translation>
    </message>
    <message>
        <source>It is not PDF/A, because the original %1.</source>
        <translation>No es PDF/A porque el original %1.</translation>
    </message>
    <message>
        <source>Save searchable PDF</source>
        <translation>Guardar como PDF buscable</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save searchable PDFs into</source>
        <translation>Guardar los PDF buscables en</translation>
    </message>
    <message>
        <source>Saving searchable PDF…</source>
        <translation>Guardando el PDF buscable…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 se ha guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n searchable PDF(s) written to %1.</source>
        <translation>
            <numerusform>%n PDF buscable escrito en %1.</numerusform>
            <numerusform>%n PDF buscables escritos en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::SeparatorDialog</name>
    <message>
        <source>Separator sheets</source>
        <translation>Hojas separadoras</translation>
    </message>
    <message>
        <source>The sheet as it is printed</source>
        <translation>La hoja tal como se imprime</translation>
    </message>
    <message>
        <source>Laid before a document in the stack, a sheet begins a new document and says what it is. Leave open what it need not say.</source>
        <translation>Puesta delante de un documento en la pila, una hoja empieza un documento nuevo y dice qué es. Deje abierto lo que no tenga que decir.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>&amp;Type of contract</source>
        <translation>&amp;Tipo de contrato</translation>
    </message>
    <message>
        <source>&amp;Counterparty</source>
        <translation>Co&amp;ntraparte</translation>
    </message>
    <message>
        <source>Scan p&amp;rofile</source>
        <translation>Perfil &amp;de escaneo</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Sh&amp;eets</source>
        <translation>&amp;Hojas</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>La impresora no responde.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>%n hoja enviada a la impresora.</numerusform>
            <numerusform>%n hojas enviadas a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save separator sheets</source>
        <translation>Guardar las hojas separadoras</translation>
    </message>
    <message>
        <source>Separator sheet</source>
        <translation>Hoja separadora</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 se ha guardado.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SettingsScreen</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Partes de los ajustes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Ajustes guardados.</translation>
    </message>
    <message>
        <source>What the whole office uses is changed by administrators.</source>
        <translation>Lo que usa toda la oficina lo cambian los administradores.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SideList</name>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Difícil de leer</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separadora</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Scanned again</source>
        <translation>Escaneada de nuevo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Document %1, page %2 of %3</source>
        <translation>Documento %1, página %2 de %3</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Apartada: %1</translation>
    </message>
    <message>
        <source>sheet %1, back</source>
        <translation>hoja %1, reverso</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>hoja %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SidePreview</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>%1 % across, %2 % down</source>
        <translation>%1 % desde la izquierda, %2 % desde arriba</translation>
    </message>
    <message>
        <source>Frame, handle %1 of 8: %2</source>
        <translation>Marco, tirador %1 de 8: %2</translation>
    </message>
    <message>
        <source>Corner %1 of 4: %2</source>
        <translation>Esquina %1 de 4: %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SignInWindow</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in - Countersign</source>
        <translation>Iniciar sesión - Countersign</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>¿Quién trabaja?</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Ne&amp;w password, of your own</source>
        <translation>Contraseña n&amp;ueva, la suya</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SigningForm</name>
    <message>
        <source>Recipients, in order</source>
        <translation>Destinatarios, por orden</translation>
    </message>
    <message>
        <source>A&amp;dd recipient</source>
        <translation>Añadir &amp;destinatario</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>A&amp;sunto</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;Send for signature</source>
        <translation>Enviar a &amp;la firma</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Listo para enviar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SigningPanel</name>
    <message>
        <source>Not ready to be signed</source>
        <translation>No está listo para firmarse</translation>
    </message>
    <message>
        <source>A contract is sent for signature once its fields are approved.</source>
        <translation>Un contrato se envía a la firma cuando sus campos están aprobados.</translation>
    </message>
    <message>
        <source>Handed over for signature.</source>
        <translation>Entregado para la firma.</translation>
    </message>
    <message>
        <source>Take the signing request back?</source>
        <translation>¿Retirar la solicitud de firma?</translation>
    </message>
    <message>
        <source>Nobody can sign it any more. The recipients are told the reason.</source>
        <translation>Ya nadie podrá firmar. Se comunica el motivo a los destinatarios.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Al día.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SigningStatus</name>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>On its way to the signing service.</source>
        <translation>En camino al servicio de firma.</translation>
    </message>
    <message>
        <source>Sent %1. Status of %2.</source>
        <translation>Enviado %1. Estado de %2.</translation>
    </message>
    <message>
        <source>Open the &amp;signer page</source>
        <translation>Abrir la &amp;página del firmante</translation>
    </message>
    <message>
        <source>Sign as the recipients of the sandbox, in your browser</source>
        <translation>Firmar como los destinatarios del entorno de pruebas, en su navegador</translation>
    </message>
    <message>
        <source>Refresh &amp;now</source>
        <translation>Actuali&amp;zar ahora</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Open the &amp;review again</source>
        <translation>Reabrir &amp;la revisión</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SnippetCardDelegate</name>
    <message>
        <source>No place on the pages</source>
        <translation>Ningún lugar en las páginas</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SnippetCards</name>
    <message>
        <source>%1. Marked: goes to review</source>
        <translation>%1. Marcado: pasa a revisión</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SplitHints</name>
    <message>
        <source>Separator sheet</source>
        <translation>Hoja separadora</translation>
    </message>
    <message>
        <source>Blank sheet before it</source>
        <translation>Hoja en blanco delante</translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <translation>Número de hojas</translation>
    </message>
    <message>
        <source>Page 1</source>
        <translation>Página 1</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Un título</translation>
    </message>
    <message>
        <source>A letterhead</source>
        <translation>Un membrete</translation>
    </message>
    <message>
        <source>Page %1 seems to be missing behind this page.</source>
        <translation>Parece que falta la página %1 después de esta.</translation>
    </message>
    <message>
        <source>Page %1 of %2 seems to be missing before this page.</source>
        <translation>Parece que falta la página %1 de %2 antes de esta.</translation>
    </message>
    <message>
        <source>Page %1 of %2 seems to be missing behind this page.</source>
        <translation>Parece que falta la página %1 de %2 después de esta.</translation>
    </message>
    <message>
        <source>Pages %1 to %2 of %3 seem to be missing before this page.</source>
        <translation>Parecen faltar las páginas %1 a %2 de %3 antes de esta.</translation>
    </message>
    <message>
        <source>Pages %1 to %2 of %3 seem to be missing behind this page.</source>
        <translation>Parecen faltar las páginas %1 a %2 de %3 después de esta.</translation>
    </message>
    <message>
        <source>The numbers of clauses jump behind this page: a sheet may be missing.</source>
        <translation>Los números de las cláusulas saltan después de esta página: quizá falta una hoja.</translation>
    </message>
    <message>
        <source>The text breaks off behind this page: a sheet may be missing.</source>
        <translation>El texto se interrumpe después de esta página: quizá falta una hoja.</translation>
    </message>
    <message>
        <source>This page is far longer than the others: two sheets may have gone through together.</source>
        <translation>Esta página es mucho más larga que las demás: quizá pasaron dos hojas juntas.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatementButton</name>
    <message>
        <source>p. %1</source>
        <translation>pág. %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>Page %1: %2, %3</source>
        <translation>Página %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatementStrip</name>
    <message numerus="yes">
        <source>Stated %n time(s)</source>
        <translation>
            <numerusform>Indicado %n vez</numerusform>
            <numerusform>Indicado %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differently</source>
        <translation>
            <numerusform>%n de otro modo</numerusform>
            <numerusform>%n de otro modo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::StrengthMeter</name>
    <message>
        <source>Four or five random words make a good passphrase.</source>
        <translation>Cuatro o cinco palabras al azar forman una buena frase de contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Demasiado corta: al menos %n carácter.</numerusform>
            <numerusform>Demasiado corta: al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: add another word or two.</source>
        <translation>Débil: añada una o dos palabras más.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Aceptable.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TabPlacement</name>
    <message>
        <source>Sign here: %1</source>
        <translation>Firmar aquí: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TargetPanel</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>at most %1 wrong: %2 of %n decision(s)</source>
        <extracomment>&quot;at most 1.8 % wrong: 2 of 412 decisions&quot;</extracomment>
        <translation>
            <numerusform>como máximo %1 erróneos: %2 de %n decisión</numerusform>
            <numerusform>como máximo %1 erróneos: %2 de %n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet enough evidence: %1 of %2</source>
        <translation>aún no hay pruebas suficientes: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>too often wrong: %1 of %n decision(s)</source>
        <translation>
            <numerusform>erróneo demasiadas veces: %1 de %n decisión</numerusform>
            <numerusform>erróneo demasiadas veces: %1 de %n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits follow from what people decided about values that were offered: the lowest confidence for which at most this share can be wrong, with 90 % certainty for all limits together. A field without such a limit is always asked for. Fields for information keep the limits that were set.</source>
        <translation>Los límites se deducen de lo que las personas decidieron sobre los valores propuestos: la certeza más baja con la que, como máximo, esta parte puede ser errónea, con un 90 % de seguridad para todos los límites juntos. Un campo sin ese límite se pregunta siempre. Los campos informativos conservan los límites fijados.</translation>
    </message>
    <message>
        <source>all contracts</source>
        <translation>todos los contratos</translation>
    </message>
    <message>
        <source>Like all contracts</source>
        <translation>Como todos los contratos</translation>
    </message>
    <message>
        <source>Wrong values allowed among those taken</source>
        <translation>Valores erróneos permitidos entre los aceptados</translation>
    </message>
    <message>
        <source>Contracts that it is said of</source>
        <translation>Contratos a los que se aplica</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>before an input of percent: &quot;At most [2.0 %] wrong among the values taken, of [all contracts]&quot;</extracomment>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>wrong among the values taken, of</source>
        <translation>erróneos entre los valores aceptados, en</translation>
    </message>
    <message>
        <source>Limits that are proven</source>
        <translation>Límites probados</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>At most wrong</source>
        <translation>Erróneos, máximo</translation>
    </message>
    <message>
        <source>Take from</source>
        <translation>Aceptar desde</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>%1: at most wrong</source>
        <translation>%1: erróneos como máximo</translation>
    </message>
    <message>
        <source>Like all fields</source>
        <translation>Como todos los campos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drag the line, or use the arrow keys. Blue: share of past decisions that would have been taken without a look; red: the wrong ones among them; dotted: the proven limit.</source>
        <translation>Arrastre la línea o use las teclas de flecha. Azul: parte de las decisiones anteriores que se habrían aceptado sin mirar; rojo: las erróneas entre ellas; punteado: el límite probado.</translation>
    </message>
    <message>
        <source>always asked</source>
        <translation>se pregunta siempre</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Qué pasaría si: %1</translation>
    </message>
    <message>
        <source>Nobody has decided about this field yet. Confirm or correct it in some contracts and approve them.</source>
        <translation>Nadie ha decidido aún sobre este campo. Confírmelo o corríjalo en algunos contratos y apruébelos.</translation>
    </message>
    <message numerus="yes">
        <source>Taken from %1, %2 of %n past decision(s) would have passed without a look (%3).</source>
        <translation>
            <numerusform>Si se acepta desde %1, habrían pasado sin mirar %2 de %n decisión anterior (%3).</numerusform>
            <numerusform>Si se acepta desde %1, habrían pasado sin mirar %2 de %n decisiones anteriores (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said about errors.</source>
        <translation>No se puede decir nada sobre errores.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them would have been wrong; surely no more than %1 are.</source>
        <translation>
            <numerusform>%n habría sido errónea; con seguridad, no más de %1 lo son.</numerusform>
            <numerusform>%n habrían sido erróneas; con seguridad, no más de %1 lo son.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::TeachingDialog</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field&apos;s name, what was read, what would be read now.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Lo aprendido</translation>
    </message>
    <message>
        <source>Contracts that come in from now on are read by this. What waits already stays as it is until you say otherwise.</source>
        <translation>Los contratos que lleguen desde ahora se leen según esto. Lo que ya espera queda como está hasta que usted diga otra cosa.</translation>
    </message>
    <message>
        <source>Queued contracts that would be read differently</source>
        <translation>Contratos en cola que se leerían de otro modo</translation>
    </message>
    <message>
        <source>&amp;Read these again</source>
        <translation>&amp;Leer estos de nuevo</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Devolver</translation>
    </message>
    <message>
        <source>%1 on page %2 is “%3”, in contracts like %4</source>
        <extracomment>A field&apos;s name, a page and the value; then a contract&apos;s title.</extracomment>
        <translation>%1: en la página %2 es «%3», en contratos como %4</translation>
    </message>
    <message>
        <source>%1 stands on page %2 by “%3”, in contracts like %4</source>
        <extracomment>A field&apos;s name, a page, and words beside the place; then a contract&apos;s title.</extracomment>
        <translation>%1: está en la página %2 junto a «%3», en contratos como %4</translation>
    </message>
    <message>
        <source>“%1” means “%2”</source>
        <translation>«%1» significa «%2»</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Olvidar: %1</translation>
    </message>
    <message>
        <source>Piece of page %1</source>
        <translation>Recorte de la página %1</translation>
    </message>
    <message>
        <source>Looking through the contracts that wait…</source>
        <translation>Repasando los contratos que esperan…</translation>
    </message>
    <message numerus="yes">
        <source>%n queued contract(s) of %1 would be read differently.</source>
        <extracomment>%1 is a number of contracts</extracomment>
        <translation>
            <numerusform>%n contrato en cola de %1 se leería de otro modo.</numerusform>
            <numerusform>%n contratos en cola de %1 se leerían de otro modo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) read again.</source>
        <translation>
            <numerusform>%n contrato leído de nuevo.</numerusform>
            <numerusform>%n contratos leídos de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ThresholdsPage</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>A value that is surer than the upper limit is taken without a question. Between the limits it is shown for a check, below the lower one it is asked for anew.</source>
        <translation>Un valor más seguro que el límite superior se acepta sin preguntar. Entre los límites se muestra para comprobarlo; por debajo del inferior se pregunta de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Limits that I set</source>
        <translation>&amp;Límites que fijo yo</translation>
    </message>
    <message>
        <source>A &amp;target: so many may be wrong</source>
        <translation>&amp;Un objetivo: tantos pueden ser erróneos</translation>
    </message>
    <message>
        <source>Limits per field</source>
        <translation>Límites por campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Take from</source>
        <translation>Aceptar desde</translation>
    </message>
    <message>
        <source>Ask below</source>
        <translation>Preguntar bajo</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>%1: take from</source>
        <translation>%1: aceptar desde</translation>
    </message>
    <message>
        <source>%1: ask below</source>
        <translation>%1: preguntar por debajo de</translation>
    </message>
    <message>
        <source>Like all fields</source>
        <translation>Como todos los campos</translation>
    </message>
    <message>
        <source>Back to the usual limits</source>
        <translation>Volver a los límites habituales</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Page %1, %2</source>
        <translation>Página %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n por comprobar</numerusform>
            <numerusform>%n por comprobar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ThumbnailRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TimelineView</name>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TopBar</name>
    <message>
        <source>Signing and CRM go to practice services on this computer. Nothing leaves it.</source>
        <translation>La firma y el CRM van a servicios de práctica en este equipo. Nada sale de él.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click to open them in your browser.</source>
        <translation>Haga clic para abrirlos en su navegador.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Reading contracts</source>
        <translation>Leyendo contratos</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n contract(s)</source>
        <translation>
            <numerusform>Leyendo %n contrato</numerusform>
            <numerusform>Leyendo %n contratos</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The signing service and the CRM can be reached.</source>
        <translation>El servicio de firma y el CRM responden.</translation>
    </message>
    <message>
        <source>The signing service and the CRM can&apos;t be reached. Work on; what is to be sent goes out as soon as they answer.</source>
        <translation>El servicio de firma y el CRM no responden. Siga trabajando; lo que haya que enviar saldrá en cuanto respondan.</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Ha iniciado sesión: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::UnlockDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>Clave &amp;de recuperación</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Abrir el espacio de trabajo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>El espacio de trabajo está bloqueado</translation>
    </message>
    <message>
        <source>Passphrase of the wor&amp;kspace</source>
        <translation>Frase de contraseña del espacio de &amp;trabajo</translation>
    </message>
    <message>
        <source>Recovery &amp;key, as it is written down</source>
        <translation>Clave de recuperación, tal como &amp;se anotó</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ValueOffers</name>
    <message>
        <source>p. %1</source>
        <translation>pág. %1</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propuestas</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WaysInPage</name>
    <message>
        <source>Ways in</source>
        <translation>Vías de entrada</translation>
    </message>
    <message>
        <source>What is put into a watched folder is taken in as soon as it is complete, each file once. Mail messages among them give their attachments.</source>
        <translation>Lo que se pone en una carpeta vigilada se incorpora en cuanto está completo, cada archivo una vez. De los correos que haya se toman los adjuntos.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Sin incorporar</translation>
    </message>
    <message>
        <source>File or message</source>
        <translation>Archivo o mensaje</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>No se vigila ninguna carpeta</translation>
    </message>
    <message>
        <source>Let scanners and colleagues put files into a folder, also on a network drive, and they come in by themselves.</source>
        <translation>Deje que los escáneres y los compañeros pongan archivos en una carpeta, también en una unidad de red, y entran solos.</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>Vigilar &amp;una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>Show in its &amp;folder</source>
        <translation>Mostrar en &amp;su carpeta</translation>
    </message>
    <message>
        <source>Files lie in “problems” of their folder, messages stay in their mailbox. Get a better copy, or try again.</source>
        <translation>Los archivos están en «problems» de su carpeta, los mensajes siguen en su buzón. Consiga una copia mejor o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>From a &amp;phone…</source>
        <translation>&amp;Desde un teléfono…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>A phone in the same network can photograph pages in its browser and send them here. The page is there only while its code is shown.</source>
        <translation>Un teléfono de la misma red puede fotografiar páginas en su navegador y enviarlas aquí. La página solo existe mientras se muestra su código.</translation>
    </message>
    <message>
        <source>Watch this folder no longer?</source>
        <translation>¿Dejar de vigilar esta carpeta?</translation>
    </message>
    <message>
        <source>%1 and the files in it stay as they are.</source>
        <translation>%1 y los archivos que contiene quedan como están.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WhatIfPlot</name>
    <message>
        <source>Limit to try</source>
        <translation>Límite por probar</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WorkspacePage</name>
    <message>
        <source>Where shall your contracts be kept?</source>
        <translation>¿Dónde se deben guardar sus contratos?</translation>
    </message>
    <message>
        <source>Countersign keeps everything on this computer, encrypted, in one folder. Nothing leaves it without your say.</source>
        <translation>Countersign guarda todo en este equipo, cifrado, en una sola carpeta. Nada sale sin su consentimiento.</translation>
    </message>
    <message>
        <source>&amp;Workspace folder</source>
        <translation>Carpeta &amp;del espacio de trabajo</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer; a network drive can&apos;t be used.</source>
        <translation>Elija una carpeta en un disco de este equipo; una unidad de red no sirve.</translation>
    </message>
    <message>
        <source>Workspace folder</source>
        <translation>Carpeta del espacio de trabajo</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>Indique la ruta completa de la carpeta.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Alabama</source>
        <translation>Alabama</translation>
    </message>
    <message>
        <source>Alaska</source>
        <translation>Alaska</translation>
    </message>
    <message>
        <source>Arizona</source>
        <translation>Arizona</translation>
    </message>
    <message>
        <source>Arkansas</source>
        <translation>Arkansas</translation>
    </message>
    <message>
        <source>California</source>
        <translation>California</translation>
    </message>
    <message>
        <source>Colorado</source>
        <translation>Colorado</translation>
    </message>
    <message>
        <source>Connecticut</source>
        <translation>Connecticut</translation>
    </message>
    <message>
        <source>Delaware</source>
        <translation>Delaware</translation>
    </message>
    <message>
        <source>District of Columbia</source>
        <translation>Distrito de Columbia</translation>
    </message>
    <message>
        <source>Florida</source>
        <translation>Florida</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Hawaii</source>
        <translation>Hawái</translation>
    </message>
    <message>
        <source>Idaho</source>
        <translation>Idaho</translation>
    </message>
    <message>
        <source>Illinois</source>
        <translation>Illinois</translation>
    </message>
    <message>
        <source>Indiana</source>
        <translation>Indiana</translation>
    </message>
    <message>
        <source>Iowa</source>
        <translation>Iowa</translation>
    </message>
    <message>
        <source>Kansas</source>
        <translation>Kansas</translation>
    </message>
    <message>
        <source>Kentucky</source>
        <translation>Kentucky</translation>
    </message>
    <message>
        <source>Louisiana</source>
        <translation>Luisiana</translation>
    </message>
    <message>
        <source>Maine</source>
        <translation>Maine</translation>
    </message>
    <message>
        <source>Maryland</source>
        <translation>Maryland</translation>
    </message>
    <message>
        <source>Massachusetts</source>
        <translation>Massachusetts</translation>
    </message>
    <message>
        <source>Michigan</source>
        <translation>Míchigan</translation>
    </message>
    <message>
        <source>Minnesota</source>
        <translation>Minnesota</translation>
    </message>
    <message>
        <source>Mississippi</source>
        <translation>Misisipi</translation>
    </message>
    <message>
        <source>Missouri</source>
        <translation>Misuri</translation>
    </message>
    <message>
        <source>Montana</source>
        <translation>Montana</translation>
    </message>
    <message>
        <source>Nebraska</source>
        <translation>Nebraska</translation>
    </message>
    <message>
        <source>Nevada</source>
        <translation>Nevada</translation>
    </message>
    <message>
        <source>New Hampshire</source>
        <translation>Nuevo Hampshire</translation>
    </message>
    <message>
        <source>New Jersey</source>
        <translation>Nueva Jersey</translation>
    </message>
    <message>
        <source>New Mexico</source>
        <translation>Nuevo México</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>Nueva York</translation>
    </message>
    <message>
        <source>North Carolina</source>
        <translation>Carolina del Norte</translation>
    </message>
    <message>
        <source>North Dakota</source>
        <translation>Dakota del Norte</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>Ohio</translation>
    </message>
    <message>
        <source>Oklahoma</source>
        <translation>Oklahoma</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregón</translation>
    </message>
    <message>
        <source>Pennsylvania</source>
        <translation>Pensilvania</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Rhode Island</source>
        <translation>Rhode Island</translation>
    </message>
    <message>
        <source>South Carolina</source>
        <translation>Carolina del Sur</translation>
    </message>
    <message>
        <source>South Dakota</source>
        <translation>Dakota del Sur</translation>
    </message>
    <message>
        <source>Tennessee</source>
        <translation>Tennessee</translation>
    </message>
    <message>
        <source>Texas</source>
        <translation>Texas</translation>
    </message>
    <message>
        <source>Utah</source>
        <translation>Utah</translation>
    </message>
    <message>
        <source>Vermont</source>
        <translation>Vermont</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>Virginia</translation>
    </message>
    <message>
        <source>Washington</source>
        <translation>Washington</translation>
    </message>
    <message>
        <source>West Virginia</source>
        <translation>Virginia Occidental</translation>
    </message>
    <message>
        <source>Wisconsin</source>
        <translation>Wisconsin</translation>
    </message>
    <message>
        <source>Wyoming</source>
        <translation>Wyoming</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Bavaria</source>
        <translation>Baviera</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Columbia Británica</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Inglaterra</translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translation>Inglaterra y Gales</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Hesse</source>
        <translation>Hesse</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>New South Wales</source>
        <translation>Nueva Gales del Sur</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>North Rhine-Westphalia</source>
        <translation>Renania del Norte-Westfalia</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Irlanda del Norte</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Ontario</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Quebec</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Saxony</source>
        <translation>Sajonia</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Escocia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Gales</translation>
    </message>
</context>
</TS>
