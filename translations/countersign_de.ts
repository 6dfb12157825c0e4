<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Next &amp;group of fields</source>
        <translation>Nä&amp;chste Gruppe von Feldern</translation>
    </message>
    <message>
        <source>Previous group of &amp;fields</source>
        <translation>Vorige Gruppe von Fe&amp;ldern</translation>
    </message>
    <message>
        <source>&amp;Add contracts…</source>
        <translation>Verträge &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add a &amp;folder as one contract…</source>
        <translation>&amp;Einen Ordner als einen Vertrag hinzufügen …</translation>
    </message>
    <message>
        <source>From a &amp;phone…</source>
        <translation>&amp;Von einem Telefon …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Ei&amp;nstellungen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys of this &amp;screen</source>
        <translation>Tasten dieser &amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>Über &amp;Countersign</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Erfassung</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Arbei&amp;tsvorrat</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Durchsicht</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Unterschrift</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>&amp;Abgleich</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>P&amp;rotokoll</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Read once &amp;more</source>
        <translation>&amp;Noch einmal lesen</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Lesen anhalten</translation>
    </message>
    <message>
        <source>Give the pass&amp;word…</source>
        <translation>&amp;Kennwort eingeben …</translation>
    </message>
    <message>
        <source>Bring &amp;back to review</source>
        <translation>In die Durc&amp;hsicht zurückholen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>E&amp;xport with proof…</source>
        <translation>Mit Nachweis &amp;exportieren …</translation>
    </message>
    <message>
        <source>Sa&amp;ve searchable PDF…</source>
        <translation>Durchsuchbares &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Export &amp;files…</source>
        <translation>&amp;Dateien exportieren …</translation>
    </message>
    <message>
        <source>Separator &amp;sheets…</source>
        <translation>&amp;Trennblätter …</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Group by stage</source>
        <translation>&amp;Nach Stand gruppieren</translation>
    </message>
    <message>
        <source>Ass&amp;ign…</source>
        <translation>&amp;Zuweisen …</translation>
    </message>
    <message>
        <source>&amp;Due date…</source>
        <translation>F&amp;rist …</translation>
    </message>
    <message>
        <source>&amp;Put on hold…</source>
        <translation>Zurü&amp;ckstellen …</translation>
    </message>
    <message>
        <source>Pass o&amp;n…</source>
        <translation>&amp;Weitergeben …</translation>
    </message>
    <message>
        <source>&amp;Take up again</source>
        <translation>W&amp;ieder aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation>&amp;Diesen Filter behalten …</translation>
    </message>
    <message>
        <source>&amp;Verify in groups</source>
        <translation>&amp;In Gruppen bestätigen</translation>
    </message>
    <message>
        <source>&amp;Scan, or go on</source>
        <translation>&amp;Scannen oder fortsetzen</translation>
    </message>
    <message>
        <source>Scan in &amp;behind this page</source>
        <translation>&amp;Hinter dieser Seite einscannen</translation>
    </message>
    <message>
        <source>Scan this &amp;page again</source>
        <translation>&amp;Diese Seite erneut scannen</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;New stack</source>
        <translation>&amp;Neuer Stapel</translation>
    </message>
    <message>
        <source>Add &amp;files to the stack…</source>
        <translation>Dateien &amp;zum Stapel hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Discard the stack</source>
        <translation>Stapel &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wie&amp;derholen</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>&amp;Aussortieren</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Zurüc&amp;klegen</translation>
    </message>
    <message>
        <source>A document begins &amp;here</source>
        <translation>Hier &amp;beginnt ein Dokument</translation>
    </message>
    <message>
        <source>&amp;Join with the document before</source>
        <translation>Mit dem D&amp;okument davor verbinden</translation>
    </message>
    <message>
        <source>Move one place bac&amp;k</source>
        <translation>Einen Platz nach &amp;vorn</translation>
    </message>
    <message>
        <source>&amp;Move one place on</source>
        <translation>Einen &amp;Platz nach hinten</translation>
    </message>
    <message>
        <source>Re&amp;verse the document</source>
        <translation>Dokument &amp;umkehren</translation>
    </message>
    <message>
        <source>Put &amp;fronts and backs together</source>
        <translation>Vorder- und Rückseiten zusa&amp;mmenführen</translation>
    </message>
    <message>
        <source>Turn ri&amp;ght</source>
        <translation>Na&amp;ch rechts drehen</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Turn u&amp;pside down</source>
        <translation>Au&amp;f den Kopf drehen</translation>
    </message>
    <message>
        <source>Straight&amp;en</source>
        <translation>Gerade ric&amp;hten</translation>
    </message>
    <message>
        <source>Sl&amp;ightly left</source>
        <translation>Ein weni&amp;g nach links</translation>
    </message>
    <message>
        <source>Slightl&amp;y right</source>
        <translation>Ein wenig nach rech&amp;ts</translation>
    </message>
    <message>
        <source>&amp;Crop</source>
        <translation>&amp;Zuschneiden</translation>
    </message>
    <message>
        <source>Cor&amp;ners of a photo</source>
        <translation>&amp;Ecken eines Fotos</translation>
    </message>
    <message>
        <source>Brightness and c&amp;ontrast</source>
        <translation>Hell&amp;igkeit und Kontrast</translation>
    </message>
    <message>
        <source>Remove its e&amp;dits</source>
        <translation>&amp;Wie sie kam</translation>
    </message>
    <message>
        <source>&amp;Pages set aside</source>
        <translation>Aussortierte &amp;Seiten</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ve&amp;rkleinern</translation>
    </message>
    <message>
        <source>Fit w&amp;hole page</source>
        <translation>&amp;Ganze Seite zeigen</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>E&amp;xport the log…</source>
        <translation>&amp;Protokoll exportieren …</translation>
    </message>
    <message>
        <source>&amp;Confirm the field</source>
        <translation>Feld &amp;bestätigen</translation>
    </message>
    <message>
        <source>Confirm the gr&amp;oup</source>
        <translation>&amp;Gruppe bestätigen</translation>
    </message>
    <message>
        <source>Confirm a&amp;ll that is not in the document</source>
        <translation>Alles bestätigen, was nicht &amp;im Dokument steht</translation>
    </message>
    <message>
        <source>Take reading &amp;1</source>
        <translation>Lesart &amp;1 nehmen</translation>
    </message>
    <message>
        <source>Take reading &amp;2</source>
        <translation>Lesart &amp;2 nehmen</translation>
    </message>
    <message>
        <source>Take reading &amp;3</source>
        <translation>Lesart &amp;3 nehmen</translation>
    </message>
    <message>
        <source>&amp;Next open field</source>
        <translation>Nächstes offenes &amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Previous open field</source>
        <translation>&amp;Voriges offenes Feld</translation>
    </message>
    <message>
        <source>Next place of the val&amp;ue</source>
        <translation>Nächste &amp;Stelle des Wertes</translation>
    </message>
    <message>
        <source>Previous p&amp;lace of the value</source>
        <translation>Vorige Stelle des &amp;Wertes</translation>
    </message>
    <message>
        <source>Not in the &amp;document</source>
        <translation>&amp;Nicht im Dokument</translation>
    </message>
    <message>
        <source>&amp;Unreadable</source>
        <translation>&amp;Unleserlich</translation>
    </message>
    <message>
        <source>As in the &amp;last contract</source>
        <translation>Wie im letzten &amp;Vertrag</translation>
    </message>
    <message>
        <source>Read this &amp;place again</source>
        <translation>Diese Stelle &amp;erneut lesen</translation>
    </message>
    <message>
        <source>Read a&amp;gain…</source>
        <translation>&amp;Erneut lesen …</translation>
    </message>
    <message>
        <source>Add a&amp;nother value</source>
        <translation>Weiteren Wert &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move this value</source>
        <translation>Diesen &amp;Wert entfernen</translation>
    </message>
    <message>
        <source>Show the &amp;masked value</source>
        <translation>Verdeckten &amp;Wert zeigen</translation>
    </message>
    <message>
        <source>&amp;Approve and go on</source>
        <translation>&amp;Freigeben und weiter</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>&amp;Zurückweisen …</translation>
    </message>
    <message>
        <source>S&amp;kip: to the back of the queue</source>
        <translation>Überspringen: ans Ende des &amp;Arbeitsvorrats</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Kommentare</translation>
    </message>
    <message>
        <source>Put on &amp;hold…</source>
        <translation>Zu&amp;rückstellen …</translation>
    </message>
    <message>
        <source>&amp;Pass on…</source>
        <translation>&amp;Weitergeben …</translation>
    </message>
    <message>
        <source>&amp;Send for signature…</source>
        <translation>Zur Unterschrift &amp;senden …</translation>
    </message>
    <message>
        <source>&amp;Back to the queue</source>
        <translation>&amp;Zurück zum Arbeitsvorrat</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Vorige &amp;Seite</translation>
    </message>
    <message>
        <source>Fit page &amp;width</source>
        <translation>An Sei&amp;tenbreite anpassen</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Turn the page right</source>
        <translation>Seite nach rechts &amp;drehen</translation>
    </message>
    <message>
        <source>Turn the page &amp;left</source>
        <translation>Seite nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Two page&amp;s</source>
        <translation>&amp;Zwei Seiten</translation>
    </message>
    <message>
        <source>&amp;Edit the value</source>
        <translation>Wert &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Vori&amp;ger Bereich</translation>
    </message>
    <message>
        <source>Accept the su&amp;ggestion</source>
        <translation>Vors&amp;chlag annehmen</translation>
    </message>
    <message>
        <source>Dismiss th&amp;is suggestion</source>
        <translation>Vorschlag verwer&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>A&amp;lle Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Next s&amp;uggestion</source>
        <translation>Nächster Vor&amp;schlag</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Sei&amp;ten drucken …</translation>
    </message>
    <message>
        <source>Send b&amp;y e-mail…</source>
        <translation>Per E-&amp;Mail senden …</translation>
    </message>
    <message>
        <source>Past&amp;e pages</source>
        <translation>S&amp;eiten einfügen</translation>
    </message>
    <message>
        <source>&amp;Lock, or change the person</source>
        <translation>&amp;Sperren oder Person wechseln</translation>
    </message>
    <message>
        <source>Change my pass&amp;word…</source>
        <translation>Mein Kenn&amp;wort ändern …</translation>
    </message>
</context>
<context>
    <name>AuditFacts</name>
    <message>
        <source>signature valid</source>
        <translation>Signatur gültig</translation>
    </message>
    <message>
        <source>signature valid, proof material added since</source>
        <translation>Signatur gültig, Nachweise nachträglich ergänzt</translation>
    </message>
    <message>
        <source>signature valid, filled in since</source>
        <translation>Signatur gültig, nachträglich ausgefüllt</translation>
    </message>
    <message>
        <source>changed after signing</source>
        <translation>nach der Unterschrift geändert</translation>
    </message>
    <message>
        <source>signature not valid</source>
        <translation>Signatur ungültig</translation>
    </message>
    <message>
        <source>signature could not be judged</source>
        <translation>Signatur nicht beurteilbar</translation>
    </message>
    <message>
        <source>no digital signature</source>
        <translation>keine digitale Signatur</translation>
    </message>
    <message>
        <source>same as sent</source>
        <translation>wie versandt</translation>
    </message>
    <message>
        <source>same as sent, with its fields filled in</source>
        <translation>wie versandt, mit ausgefüllten Feldern</translation>
    </message>
    <message>
        <source>differs from what was sent</source>
        <translation>weicht vom Versandten ab</translation>
    </message>
    <message>
        <source>can&apos;t be compared with what was sent</source>
        <translation>nicht mit dem Versandten vergleichbar</translation>
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
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>same content as an earlier document</source>
        <translation>gleicher Inhalt wie ein früheres Dokument</translation>
    </message>
    <message>
        <source>deal %1</source>
        <translation>Geschäft %1</translation>
    </message>
    <message>
        <source>Taken from %1, asked below %2, languages %3</source>
        <translation>Übernommen ab %1, gefragt unter %2, Sprachen %3</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht in Gebrauch</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layout(s)</source>
        <translation>
            <numerusform>%n Layout</numerusform>
            <numerusform>%n Layouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counterparty(s)</source>
        <translation>
            <numerusform>%n Vertragspartner</numerusform>
            <numerusform>%n Vertragspartner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong try(s) in a row</source>
        <translation>
            <numerusform>%n falscher Versuch</numerusform>
            <numerusform>%n falsche Versuche in Folge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>made the workspace</source>
        <translation>hat den Arbeitsbereich angelegt</translation>
    </message>
    <message>
        <source>opened the workspace</source>
        <translation>hat den Arbeitsbereich geöffnet</translation>
    </message>
    <message>
        <source>unlocked the workspace</source>
        <translation>hat den Arbeitsbereich entsperrt</translation>
    </message>
    <message>
        <source>added the document</source>
        <translation>hat das Dokument hinzugefügt</translation>
    </message>
    <message>
        <source>gave the password of the document</source>
        <translation>hat das Kennwort des Dokuments eingegeben</translation>
    </message>
    <message>
        <source>read the document</source>
        <translation>hat das Dokument gelesen</translation>
    </message>
    <message>
        <source>could not read the document</source>
        <translation>konnte das Dokument nicht lesen</translation>
    </message>
    <message>
        <source>had the document read once more</source>
        <translation>hat das Dokument erneut lesen lassen</translation>
    </message>
    <message>
        <source>began the review</source>
        <translation>hat die Durchsicht begonnen</translation>
    </message>
    <message>
        <source>approved the document</source>
        <translation>hat das Dokument freigegeben</translation>
    </message>
    <message>
        <source>rejected the document</source>
        <translation>hat das Dokument zurückgewiesen</translation>
    </message>
    <message>
        <source>opened the review again</source>
        <translation>hat die Durchsicht wieder geöffnet</translation>
    </message>
    <message>
        <source>assigned the document</source>
        <translation>hat das Dokument zugewiesen</translation>
    </message>
    <message>
        <source>said until when the document has to be done</source>
        <translation>hat festgelegt, bis wann das Dokument zu erledigen ist</translation>
    </message>
    <message>
        <source>took the document in hand</source>
        <translation>hat das Dokument in Arbeit genommen</translation>
    </message>
    <message>
        <source>put the document down</source>
        <translation>hat das Dokument aus der Hand gegeben</translation>
    </message>
    <message>
        <source>put the document on hold</source>
        <translation>hat das Dokument zurückgestellt</translation>
    </message>
    <message>
        <source>passed the document on</source>
        <translation>hat das Dokument weitergegeben</translation>
    </message>
    <message>
        <source>took the document back to review</source>
        <translation>hat das Dokument in die Durchsicht zurückgeholt</translation>
    </message>
    <message>
        <source>left the document for later</source>
        <translation>hat das Dokument auf später verschoben</translation>
    </message>
    <message>
        <source>undid the last step of the review</source>
        <translation>hat den letzten Schritt der Durchsicht zurückgenommen</translation>
    </message>
    <message>
        <source>changed the rules</source>
        <translation>hat die Regeln geändert</translation>
    </message>
    <message>
        <source>let a warning pass</source>
        <translation>hat eine Warnung hingenommen</translation>
    </message>
    <message>
        <source>entered a field as the first person did</source>
        <translation>hat ein Feld wie die erste Person erfasst</translation>
    </message>
    <message>
        <source>entered a field unlike the first person</source>
        <translation>hat ein Feld anders als die erste Person erfasst</translation>
    </message>
    <message>
        <source>took back the second entry of a field</source>
        <translation>hat die zweite Erfassung eines Feldes zurückgenommen</translation>
    </message>
    <message>
        <source>wrote a comment</source>
        <translation>hat einen Kommentar geschrieben</translation>
    </message>
    <message>
        <source>took a comment back</source>
        <translation>hat einen Kommentar zurückgenommen</translation>
    </message>
    <message>
        <source>put a comment back</source>
        <translation>hat einen Kommentar wiederhergestellt</translation>
    </message>
    <message>
        <source>moved the document on</source>
        <translation>hat das Dokument weiterbewegt</translation>
    </message>
    <message>
        <source>archived the document</source>
        <translation>hat das Dokument archiviert</translation>
    </message>
    <message>
        <source>checked the signed copy</source>
        <translation>hat die unterschriebene Ausfertigung geprüft</translation>
    </message>
    <message>
        <source>exported the document</source>
        <translation>hat das Dokument exportiert</translation>
    </message>
    <message>
        <source>followed the document&apos;s separator sheet</source>
        <translation>ist dem Trennblatt des Dokuments gefolgt</translation>
    </message>
    <message>
        <source>noticed that the paper was captured before</source>
        <translation>hat bemerkt, dass das Papier schon einmal erfasst wurde</translation>
    </message>
    <message>
        <source>kept the document beside one that looks like it</source>
        <translation>hat das Dokument neben einem ähnlichen behalten</translation>
    </message>
    <message>
        <source>saved the document as a searchable PDF</source>
        <translation>hat das Dokument als durchsuchbares PDF gespeichert</translation>
    </message>
    <message>
        <source>captured a page</source>
        <translation>hat eine Seite erfasst</translation>
    </message>
    <message>
        <source>could not read a page</source>
        <translation>konnte eine Seite nicht lesen</translation>
    </message>
    <message>
        <source>had a page read again</source>
        <translation>hat eine Seite erneut lesen lassen</translation>
    </message>
    <message>
        <source>found the fields</source>
        <translation>hat die Felder gefunden</translation>
    </message>
    <message>
        <source>confirmed a field</source>
        <translation>hat ein Feld bestätigt</translation>
    </message>
    <message>
        <source>corrected a field</source>
        <translation>hat ein Feld berichtigt</translation>
    </message>
    <message>
        <source>added a field</source>
        <translation>hat ein Feld hinzugefügt</translation>
    </message>
    <message>
        <source>said that a field is not in the document</source>
        <translation>hat angegeben, dass ein Feld nicht im Dokument steht</translation>
    </message>
    <message>
        <source>said that a field is unreadable</source>
        <translation>hat angegeben, dass ein Feld unleserlich ist</translation>
    </message>
    <message>
        <source>removed a field</source>
        <translation>hat ein Feld entfernt</translation>
    </message>
    <message>
        <source>looked at a masked field</source>
        <translation>hat ein verdecktes Feld angesehen</translation>
    </message>
    <message>
        <source>took back a decision</source>
        <translation>hat eine Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <source>asked for the document to be signed</source>
        <translation>hat um die Unterschrift des Dokuments gebeten</translation>
    </message>
    <message>
        <source>sent the document for signature</source>
        <translation>hat das Dokument zur Unterschrift gesendet</translation>
    </message>
    <message>
        <source>delivered the document to a signer</source>
        <translation>hat das Dokument einem Unterzeichner zugestellt</translation>
    </message>
    <message>
        <source>opened the document to sign</source>
        <translation>hat das Dokument zur Unterschrift geöffnet</translation>
    </message>
    <message>
        <source>signed the document</source>
        <translation>hat das Dokument unterschrieben</translation>
    </message>
    <message>
        <source>completed the signing request</source>
        <translation>hat die Signaturanfrage abgeschlossen</translation>
    </message>
    <message>
        <source>declined to sign</source>
        <translation>hat die Unterschrift abgelehnt</translation>
    </message>
    <message>
        <source>asked to take the signing request back</source>
        <translation>hat gebeten, die Signaturanfrage zurückzuziehen</translation>
    </message>
    <message>
        <source>took the signing request back</source>
        <translation>hat die Signaturanfrage zurückgezogen</translation>
    </message>
    <message>
        <source>let the signing request expire</source>
        <translation>hat die Signaturanfrage verfallen lassen</translation>
    </message>
    <message>
        <source>reported the state of the signing request</source>
        <translation>hat den Stand der Signaturanfrage gemeldet</translation>
    </message>
    <message>
        <source>reported on a recipient</source>
        <translation>hat über einen Empfänger berichtet</translation>
    </message>
    <message>
        <source>could not send the signing request</source>
        <translation>konnte die Signaturanfrage nicht senden</translation>
    </message>
    <message>
        <source>fetched the signed copy</source>
        <translation>hat die unterschriebene Ausfertigung abgeholt</translation>
    </message>
    <message>
        <source>received the signed copy</source>
        <translation>hat die unterschriebene Ausfertigung erhalten</translation>
    </message>
    <message>
        <source>updated the CRM</source>
        <translation>hat das CRM aktualisiert</translation>
    </message>
    <message>
        <source>could not update the CRM</source>
        <translation>konnte das CRM nicht aktualisieren</translation>
    </message>
    <message>
        <source>found a different value in the CRM</source>
        <translation>hat im CRM einen anderen Wert gefunden</translation>
    </message>
    <message>
        <source>changed a scan profile</source>
        <translation>hat ein Scanprofil geändert</translation>
    </message>
    <message>
        <source>removed a scan profile</source>
        <translation>hat ein Scanprofil entfernt</translation>
    </message>
    <message>
        <source>chose the scan profile of the key</source>
        <translation>hat das Scanprofil der Taste gewählt</translation>
    </message>
    <message>
        <source>forgot a scanner</source>
        <translation>hat einen Scanner vergessen lassen</translation>
    </message>
    <message>
        <source>had what was set aside tried again</source>
        <translation>hat Beiseitegelegtes erneut versuchen lassen</translation>
    </message>
    <message>
        <source>signed a mailbox in</source>
        <translation>hat ein Postfach angemeldet</translation>
    </message>
    <message>
        <source>began to scan a stack</source>
        <translation>hat begonnen, einen Stapel zu scannen</translation>
    </message>
    <message>
        <source>took a scanned stack in</source>
        <translation>hat einen gescannten Stapel übernommen</translation>
    </message>
    <message>
        <source>discarded a scanned stack</source>
        <translation>hat einen gescannten Stapel verworfen</translation>
    </message>
    <message>
        <source>took a discarded stack up again</source>
        <translation>hat einen verworfenen Stapel wieder aufgenommen</translation>
    </message>
    <message>
        <source>changed a way in</source>
        <translation>hat einen Eingang geändert</translation>
    </message>
    <message>
        <source>removed a way in</source>
        <translation>hat einen Eingang entfernt</translation>
    </message>
    <message>
        <source>set aside what could not be taken in</source>
        <translation>hat beiseitegelegt, was nicht aufgenommen werden konnte</translation>
    </message>
    <message>
        <source>learned from the decisions</source>
        <translation>hat aus den Entscheidungen gelernt</translation>
    </message>
    <message>
        <source>had the fields read again by what was learned</source>
        <translation>hat die Felder nach dem Gelernten neu lesen lassen</translation>
    </message>
    <message>
        <source>put the fields back as they were read before</source>
        <translation>hat die Felder zurückgesetzt, wie sie zuvor gelesen wurden</translation>
    </message>
    <message>
        <source>forgot what was learned</source>
        <translation>hat Gelerntes vergessen</translation>
    </message>
    <message>
        <source>exported what was learned</source>
        <translation>hat Gelerntes exportiert</translation>
    </message>
    <message>
        <source>took in what another office learned</source>
        <translation>hat übernommen, was ein anderes Büro gelernt hat</translation>
    </message>
    <message>
        <source>learned to read better, and reads so</source>
        <translation>hat besser zu lesen gelernt und liest nun so</translation>
    </message>
    <message>
        <source>learned, and did not pass the test</source>
        <translation>hat gelernt und die Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>went back to an earlier reader</source>
        <translation>ist zu einem früheren Leser zurückgekehrt</translation>
    </message>
    <message>
        <source>set whether the reader learns by itself</source>
        <translation>hat festgelegt, ob der Leser von selbst lernt</translation>
    </message>
    <message>
        <source>worked the limits out from past decisions</source>
        <translation>hat die Grenzen aus früheren Entscheidungen ermittelt</translation>
    </message>
    <message>
        <source>changed the settings</source>
        <translation>hat die Einstellungen geändert</translation>
    </message>
    <message>
        <source>changed an account</source>
        <translation>hat ein Konto geändert</translation>
    </message>
    <message>
        <source>removed an account</source>
        <translation>hat ein Konto entfernt</translation>
    </message>
    <message>
        <source>sealed the log</source>
        <translation>hat das Protokoll versiegelt</translation>
    </message>
    <message>
        <source>exported the log</source>
        <translation>hat das Protokoll exportiert</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>Das Protokoll selbst</translation>
    </message>
    <message>
        <source>printed the document</source>
        <translation>hat das Dokument gedruckt</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>hat sich angemeldet</translation>
    </message>
    <message>
        <source>gave a command from an account of the computer</source>
        <translation>hat von einem Konto des Rechners aus einen Befehl gegeben</translation>
    </message>
    <message>
        <source>left, or locked the program</source>
        <translation>ist gegangen oder hat das Programm gesperrt</translation>
    </message>
    <message>
        <source>refused a wrong password</source>
        <translation>hat ein falsches Kennwort abgewiesen</translation>
    </message>
    <message>
        <source>chose another password</source>
        <translation>hat ein anderes Kennwort gewählt</translation>
    </message>
    <message>
        <source>had people sign in</source>
        <translation>hat die Anmeldung von Personen eingeführt</translation>
    </message>
    <message>
        <source>had nobody sign in any more</source>
        <translation>hat die Anmeldung von Personen beendet</translation>
    </message>
    <message>
        <source>set when the program locks itself</source>
        <translation>hat festgelegt, wann sich das Programm sperrt</translation>
    </message>
    <message>
        <source>added a person</source>
        <translation>hat eine Person hinzugefügt</translation>
    </message>
    <message>
        <source>changed what a person may do</source>
        <translation>hat geändert, was eine Person darf</translation>
    </message>
    <message>
        <source>made a person inactive</source>
        <translation>hat eine Person stillgelegt</translation>
    </message>
    <message>
        <source>made a person active again</source>
        <translation>hat eine Person wieder zugelassen</translation>
    </message>
    <message>
        <source>removed a person</source>
        <translation>hat eine Person entfernt</translation>
    </message>
    <message>
        <source>gave a person a new password</source>
        <translation>hat einer Person ein neues Kennwort gegeben</translation>
    </message>
    <message>
        <source>Who has the recovery key</source>
        <translation>Wer den Wiederherstellungsschlüssel hat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Integrity</source>
        <translation>Unversehrtheit</translation>
    </message>
    <message>
        <source>What was signed is unaltered, and it is the whole file</source>
        <translation>Das Unterschriebene ist unverändert und umfasst die ganze Datei</translation>
    </message>
    <message>
        <source>What was signed is unaltered</source>
        <translation>Das Unterschriebene ist unverändert</translation>
    </message>
    <message>
        <source>What was signed has been altered</source>
        <translation>Das Unterschriebene wurde verändert</translation>
    </message>
    <message>
        <source>Could not be determined</source>
        <translation>Konnte nicht festgestellt werden</translation>
    </message>
    <message>
        <source>There is no digital signature</source>
        <translation>Es gibt keine digitale Signatur</translation>
    </message>
    <message>
        <source>Later changes</source>
        <translation>Spätere Änderungen</translation>
    </message>
    <message>
        <source>None after the last signature</source>
        <translation>Keine nach der letzten Signatur</translation>
    </message>
    <message>
        <source>Only proof material for long-term validity was added</source>
        <translation>Nur Nachweise für die langfristige Gültigkeit wurden ergänzt</translation>
    </message>
    <message>
        <source>Only a timestamp was added</source>
        <translation>Nur ein Zeitstempel wurde ergänzt</translation>
    </message>
    <message>
        <source>Only further signatures were added</source>
        <translation>Nur weitere Signaturen wurden ergänzt</translation>
    </message>
    <message>
        <source>Form fields were filled in afterwards</source>
        <translation>Formularfelder wurden nachträglich ausgefüllt</translation>
    </message>
    <message>
        <source>Comments were added afterwards</source>
        <translation>Kommentare wurden nachträglich eingefügt</translation>
    </message>
    <message>
        <source>Content was changed after signing</source>
        <translation>Der Inhalt wurde nach der Unterschrift geändert</translation>
    </message>
    <message>
        <source>Could not be compared</source>
        <translation>Konnte nicht verglichen werden</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate leads to a trusted issuer</source>
        <translation>Das Zertifikat des Unterzeichners führt zu einem vertrauenswürdigen Aussteller</translation>
    </message>
    <message>
        <source>The issuer of the signer&apos;s certificate is not known here</source>
        <translation>Der Aussteller des Unterzeichnerzertifikats ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>The signer issued the certificate to themselves</source>
        <translation>Der Unterzeichner hat sich das Zertifikat selbst ausgestellt</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate was not yet valid</source>
        <translation>Das Zertifikat war noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <translation>Das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>Trusted issuer; whether it was revoked is not known</source>
        <translation>Vertrauenswürdiger Aussteller; ob es widerrufen wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Signed with an algorithm that is too weak today</source>
        <translation>Mit einem heute zu schwachen Verfahren unterschrieben</translation>
    </message>
    <message>
        <source>There is no certificate to check</source>
        <translation>Es gibt kein Zertifikat zu prüfen</translation>
    </message>
    <message>
        <source>Proven time</source>
        <translation>Nachgewiesener Zeitpunkt</translation>
    </message>
    <message>
        <source>The timestamp does not match</source>
        <translation>Der Zeitstempel passt nicht</translation>
    </message>
    <message>
        <source>Signed before %1, as a timestamp proves</source>
        <translation>Vor %1 unterschrieben, wie ein Zeitstempel belegt</translation>
    </message>
    <message>
        <source>Not proven; the signer&apos;s clock said %1</source>
        <translation>Nicht nachgewiesen; die Uhr des Unterzeichners zeigte %1</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Same as sent</source>
        <translation>Wie versandt</translation>
    </message>
    <message>
        <source>Every page is the one that was sent</source>
        <translation>Jede Seite ist die, die versandt wurde</translation>
    </message>
    <message>
        <source>As sent, plus signatures and dates where they belong</source>
        <translation>Wie versandt, dazu Unterschriften und Daten an ihrem Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) differ from what was sent</source>
        <translation>
            <numerusform>%n Seite weicht vom Versandten ab</numerusform>
            <numerusform>%n Seiten weichen vom Versandten ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen vorhanden</translation>
    </message>
    <message>
        <source>Validly signed and unaltered</source>
        <translation>Gültig unterschrieben und unverändert</translation>
    </message>
    <message>
        <source>Validly signed, changed afterwards in permitted ways</source>
        <translation>Gültig unterschrieben, danach auf zulässige Weise geändert</translation>
    </message>
    <message>
        <source>Altered after it was signed</source>
        <translation>Nach der Unterschrift verändert</translation>
    </message>
    <message>
        <source>The signature is not valid</source>
        <translation>Die Signatur ist nicht gültig</translation>
    </message>
    <message>
        <source>Signed and unaltered as far as can be told; a person has to decide on the open points</source>
        <translation>Unterschrieben und, soweit erkennbar, unverändert; die offenen Punkte muss ein Mensch entscheiden</translation>
    </message>
    <message>
        <source>This copy carries no digital signature</source>
        <translation>Diese Ausfertigung trägt keine digitale Signatur</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Recognise and read the fields; one JSON object a document</source>
        <translation>Erkennen und Felder lesen; ein JSON-Objekt je Dokument</translation>
    </message>
    <message>
        <source>Recognise text; write a searchable PDF/A</source>
        <translation>Text erkennen; durchsuchbares PDF/A schreiben</translation>
    </message>
    <message>
        <source>Scan sheets of paper</source>
        <translation>Papier scannen</translation>
    </message>
    <message>
        <source>Make separator sheets to print</source>
        <translation>Trennblätter zum Drucken anlegen</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Einen Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Take files into a workspace and recognise them</source>
        <translation>Dateien in einen Arbeitsbereich aufnehmen und erkennen</translation>
    </message>
    <message>
        <source>Take in what is put into watched folders</source>
        <translation>Aufnehmen, was in überwachte Ordner gelegt wird</translation>
    </message>
    <message>
        <source>List the documents of a workspace</source>
        <translation>Die Dokumente eines Arbeitsbereichs auflisten</translation>
    </message>
    <message>
        <source>Show a document: fields, envelope, check, history</source>
        <translation>Ein Dokument zeigen: Felder, Signaturanfrage, Prüfung, Verlauf</translation>
    </message>
    <message>
        <source>Write documents as files, named by what is in them</source>
        <translation>Dokumente als Dateien schreiben, benannt nach ihrem Inhalt</translation>
    </message>
    <message>
        <source>Work off the outbox and ask the services for news</source>
        <translation>Den Postausgang abarbeiten und die Dienste nach Neuem fragen</translation>
    </message>
    <message>
        <source>Check a signed copy</source>
        <translation>Eine unterschriebene Ausfertigung prüfen</translation>
    </message>
    <message>
        <source>Verify or export the audit log</source>
        <translation>Das Protokoll prüfen oder exportieren</translation>
    </message>
    <message>
        <source>What decisions taught: look at it, forget it, carry it to another office</source>
        <translation>Was Entscheidungen gelehrt haben: ansehen, vergessen, in ein anderes Büro mitnehmen</translation>
    </message>
    <message>
        <source>Train or measure the reading of fields on labelled documents</source>
        <translation>Das Lesen von Feldern an beschrifteten Dokumenten trainieren oder messen</translation>
    </message>
    <message>
        <source>Count the words of contracts, for recognition</source>
        <translation>Die Wörter von Verträgen zählen, für die Erkennung</translation>
    </message>
    <message>
        <source>Run stand-ins of the signing and CRM services on this machine</source>
        <translation>Übungsdienste für Signatur und CRM auf diesem Rechner starten</translation>
    </message>
    <message>
        <source>Open a demo workspace with sandbox services</source>
        <translation>Einen Vorführungs-Arbeitsbereich mit Übungsdiensten öffnen</translation>
    </message>
    <message>
        <source>Usage: countersign %1 %2</source>
        <translation>Aufruf: countersign %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Print JSON for programs.</source>
        <translation>JSON für Programme ausgeben.</translation>
    </message>
    <message>
        <source>Usage: countersign                     the desktop application
       countersign COMMAND [OPTIONS]   see countersign COMMAND --help

Commands:
</source>
        <translation>Aufruf: countersign                       das Programm mit Fenster
        countersign BEFEHL [OPTIONEN]     siehe countersign BEFEHL --help

Befehle:
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
Optionen des Programms mit Fenster:
  --workspace DIR   der zu öffnende Arbeitsbereich
  --open ID         dieses Dokument zeigen

Rückgabewerte: 0 in Ordnung, 1 negatives Ergebnis, 2 falscher Aufruf, 3 Fehler.
</translation>
    </message>
    <message>
        <source>Demo scanner</source>
        <translation>Demo-Scanner</translation>
    </message>
    <message>
        <source>No real scanner: two contracts of the demo</source>
        <translation>Kein echter Scanner: zwei Verträge der Demo</translation>
    </message>
    <message>
        <source>Scanner         F9 on the Capture screen scans two contracts</source>
        <translation>Scanner         F9 auf dem Bildschirm Erfassung scannt zwei Verträge</translation>
    </message>
    <message>
        <source>%1 contracts are in the demo workspace; filing %2:</source>
        <translation>%1 Verträge sind im Arbeitsbereich der Vorführung; abgelegt wird: %2:</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>der erste</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; a free one by default.</source>
        <translation>Port auf 127.0.0.1; ohne Angabe ein freier.</translation>
    </message>
    <message>
        <source>Folder of the services&apos; state.</source>
        <translation>Ordner für die Daten der Dienste.</translation>
    </message>
    <message>
        <source>Recipients sign by themselves after so many seconds.</source>
        <translation>Empfänger unterschreiben von selbst nach so vielen Sekunden.</translation>
    </message>
    <message>
        <source>Sandbox services on %1
  DocuSign token  %2
  HubSpot token   %3</source>
        <translation>Übungsdienste auf %1
  Schlüssel für DocuSign  %2
  Schlüssel für HubSpot   %3</translation>
    </message>
    <message>
        <source>Folder of the demo.</source>
        <translation>Ordner der Vorführung.</translation>
    </message>
    <message>
        <source>Without a window, even where there is a display.</source>
        <translation>Ohne Fenster, auch wenn ein Bildschirm da ist.</translation>
    </message>
    <message>
        <source>Headless: file every contract, not the first alone.</source>
        <translation>Ohne Fenster: alle Verträge ablegen, nicht nur den ersten.</translation>
    </message>
    <message>
        <source>Headless: only this one of the contracts; may be repeated.</source>
        <translation>Ohne Fenster: nur diesen Vertrag; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Use sandbox services that run there already.</source>
        <translation>Übungsdienste verwenden, die dort schon laufen.</translation>
    </message>
    <message>
        <source>countersign demo: the contracts are %1</source>
        <translation>countersign demo: Die Verträge sind %1</translation>
    </message>
    <message>
        <source>pdfa (searchable, PDF/A where possible), original, tiff, images, or mail (a draft with the PDF); pdfa unless told.</source>
        <translation>pdfa (durchsuchbar, PDF/A, wo möglich), original, tiff, images oder mail (ein Entwurf mit dem PDF); sonst pdfa.</translation>
    </message>
    <message>
        <source>File names, of %1; &quot;/&quot; makes folders. &quot;%2&quot; unless told.</source>
        <translation>Dateinamen, aus %1; „/“ legt Ordner an. Sonst „%2“.</translation>
    </message>
    <message>
        <source>Folder to write into.</source>
        <translation>Ordner, in den geschrieben wird.</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>Vorhandene Dateien ersetzen.</translation>
    </message>
    <message>
        <source>Give a number to names that are there.</source>
        <translation>Vorhandene Namen mit einer Nummer versehen.</translation>
    </message>
    <message>
        <source>Ids of documents.</source>
        <translation>Kennungen von Dokumenten.</translation>
    </message>
    <message>
        <source>countersign export: --as is pdfa, original, tiff, images or mail</source>
        <translation>countersign export: --as ist pdfa, original, tiff, images oder mail</translation>
    </message>
    <message>
        <source>countersign export: a template is made of %1</source>
        <translation>countersign export: Eine Vorlage besteht aus %1</translation>
    </message>
    <message>
        <source>countersign export: where to? Give -o DIR</source>
        <translation>countersign export: Wohin? Geben Sie -o DIR an</translation>
    </message>
    <message>
        <source>countersign export: &quot;%1&quot; is no id, see countersign list</source>
        <translation>countersign export: „%1“ ist keine Kennung, siehe countersign list</translation>
    </message>
    <message>
        <source>countersign export: name documents by their ids, see countersign list</source>
        <translation>countersign export: Nennen Sie Dokumente mit ihren Kennungen, siehe countersign list</translation>
    </message>
    <message>
        <source>Write the objects to this file; standard output by default.</source>
        <translation>Objekte in diese Datei schreiben; sonst auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>House style of the values: product or kleister.</source>
        <translation>Schreibweise der Werte: product oder kleister.</translation>
    </message>
    <message>
        <source>A file, or a folder of images that is one document.</source>
        <translation>Eine Datei, oder ein Ordner mit Bildern, der ein Dokument ist.</translation>
    </message>
    <message>
        <source>countersign extract: name at least one file</source>
        <translation>countersign extract: Nennen Sie mindestens eine Datei</translation>
    </message>
    <message>
        <source>countersign extract: the profiles are %1 and %2</source>
        <translation>countersign extract: Die Schreibweisen sind %1 und %2</translation>
    </message>
    <message>
        <source>(not in the document)</source>
        <translation>(nicht im Dokument)</translation>
    </message>
    <message>
        <source>%1
  id       %2
  stage    %3
  sha256   %4
</source>
        <translation>%1
  Kennung  %2
  Stand    %3
  SHA-256  %4
</translation>
    </message>
    <message>
        <source>  check    %1, same as sent: %2
</source>
        <translation>  Prüfung  %1, wie versandt: %2
</translation>
    </message>
    <message>
        <source>%1 right, %2 wrong</source>
        <translation>%1 richtig, %2 falsch</translation>
    </message>
    <message>
        <source>%1  layout        %2  (%3 documents)</source>
        <translation>%1  Layout        %2  (%3 Dokumente)</translation>
    </message>
    <message>
        <source>%1  counterparty  %2  (%3 documents)</source>
        <translation>%1  Partner       %2  (%3 Dokumente)</translation>
    </message>
    <message>
        <source>    read %1, meant %2: %3</source>
        <translation>    gelesen %1, gemeint %2: %3</translation>
    </message>
    <message>
        <source>    %1 usually %2: %3 times</source>
        <translation>    %1 meist %2: %3-mal</translation>
    </message>
    <message>
        <source>Nothing is learned yet: approved contracts teach.</source>
        <translation>Noch ist nichts gelernt: Freigegebene Verträge lehren.</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>Übernommen: %1</translation>
    </message>
    <message>
        <source>%1  %2  %3  (%4 documents, tested on %5)</source>
        <translation>%1  %2  %3  (%4 Dokumente, geprüft an %5)</translation>
    </message>
    <message>
        <source>0  as shipped (%1)%2</source>
        <translation>0  wie ausgeliefert (%1)%2</translation>
    </message>
    <message>
        <source>; nothing is learned by itself</source>
        <translation>; von selbst wird nichts gelernt</translation>
    </message>
    <message>
        <source>countersign memory rollback: name the generation&apos;s number, 0 for the shipped one</source>
        <translation>countersign memory rollback: Nennen Sie die Nummer der Generation, 0 für die ausgelieferte</translation>
    </message>
    <message>
        <source>File to export to.</source>
        <translation>Datei, in die exportiert wird.</translation>
    </message>
    <message>
        <source>list, forget, export, import, generations, update or rollback</source>
        <translation>list, forget, export, import, generations, update oder rollback</translation>
    </message>
    <message>
        <source>countersign memory rollback: name the generation&apos;s number</source>
        <translation>countersign memory rollback: Nennen Sie die Nummer der Generation</translation>
    </message>
    <message>
        <source>countersign memory forget: name the entry&apos;s ID, or all</source>
        <translation>countersign memory forget: Nennen Sie die Kennung des Eintrags, oder all</translation>
    </message>
    <message>
        <source>countersign memory import: name the file</source>
        <translation>countersign memory import: Nennen Sie die Datei</translation>
    </message>
    <message>
        <source>countersign memory export: name the file with -o</source>
        <translation>countersign memory export: Nennen Sie die Datei mit -o</translation>
    </message>
    <message>
        <source>%1: stopped; nothing was written.</source>
        <translation>%1: angehalten; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1: stopped; nothing was written. %2 pages are kept: the same command goes on from there.</source>
        <translation>%1: angehalten; es wurde nichts geschrieben. %2 Seiten bleiben erhalten: Derselbe Befehl setzt dort fort.</translation>
    </message>
    <message>
        <source>%1: page %2 could not be read.</source>
        <translation>%1: Seite %2 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1: the original is digitally signed and stays as it is. This is a copy for searching; the signatures are in the original alone.</source>
        <translation>%1: Das Original ist digital signiert und bleibt, wie es ist. Dies ist eine Kopie zum Suchen; die Signaturen sind nur im Original.</translation>
    </message>
    <message>
        <source>%1: can be searched, but is not PDF/A, because the original</source>
        <translation>%1: ist durchsuchbar, aber kein PDF/A, weil das Original</translation>
    </message>
    <message>
        <source>OUT.pdf: one searchable PDF/A of all files, in order. DIR/: one for each file. Any other name: plain text. Standard output by default.</source>
        <translation>OUT.pdf: ein durchsuchbares PDF/A aus allen Dateien, der Reihe nach. DIR/: eines je Datei. Jeder andere Name: reiner Text. Sonst Standardausgabe.</translation>
    </message>
    <message>
        <source>Write the plain text to this file as well.</source>
        <translation>Den reinen Text auch in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Write words, boxes and confidences as hOCR.</source>
        <translation>Wörter, Rahmen und Sicherheit als hOCR schreiben.</translation>
    </message>
    <message>
        <source>Write words, boxes and confidences as ALTO 4.</source>
        <translation>Wörter, Rahmen und Sicherheit als ALTO 4 schreiben.</translation>
    </message>
    <message>
        <source>List the installed languages and stop.</source>
        <translation>Die installierten Sprachen auflisten und enden.</translation>
    </message>
    <message>
        <source>Replace files that are there; never an original.</source>
        <translation>Vorhandene Dateien ersetzen; nie ein Original.</translation>
    </message>
    <message>
        <source>Begin anew and keep nothing when stopped.</source>
        <translation>Neu beginnen und beim Anhalten nichts behalten.</translation>
    </message>
    <message>
        <source>Files, or folders of images.</source>
        <translation>Dateien, oder Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>countersign ocr: name at least one file</source>
        <translation>countersign ocr: Nennen Sie mindestens eine Datei</translation>
    </message>
    <message>
        <source>countersign ocr: --%1 names a folder when -o does, and else a file</source>
        <translation>countersign ocr: --%1 nennt einen Ordner, wenn -o einen nennt, sonst eine Datei</translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <translation>%1: Seite %2 von %3</translation>
    </message>
    <message>
        <source>Languages of the text, as in eng+deu.</source>
        <translation>Sprachen des Textes, z. B. eng+deu.</translation>
    </message>
    <message>
        <source>Password of encrypted files.</source>
        <translation>Kennwort verschlüsselter Dateien.</translation>
    </message>
    <message>
        <source>No scanner was found. Check its cable or network, and that it is on.</source>
        <translation>Es wurde kein Scanner gefunden. Prüfen Sie Kabel oder Netz und ob er eingeschaltet ist.</translation>
    </message>
    <message>
        <source>List the scanners.</source>
        <translation>Die Scanner auflisten.</translation>
    </message>
    <message>
        <source>List what the scanner can do and be told.</source>
        <translation>Auflisten, was der Scanner kann und was sich einstellen lässt.</translation>
    </message>
    <message>
        <source>The scanner, if there are several.</source>
        <translation>Der Scanner, wenn es mehrere gibt.</translation>
    </message>
    <message>
        <source>Folder for the sheets, an image each; those there are kept.</source>
        <translation>Ordner für die Blätter, je ein Bild; vorhandene bleiben.</translation>
    </message>
    <message>
        <source>Stop after so many.</source>
        <translation>Nach so vielen anhalten.</translation>
    </message>
    <message>
        <source>scan: where to? Give -o FOLDER or --workspace DIR, or ask for --devices</source>
        <translation>scan: Wohin? Geben Sie -o FOLDER oder --workspace DIR an, oder fragen Sie mit --devices</translation>
    </message>
    <message>
        <source>scan: %1 can&apos;t be &quot;%2&quot;</source>
        <translation>scan: %1 kann nicht „%2“ sein</translation>
    </message>
    <message>
        <source>No batch is waiting.</source>
        <translation>Kein Stapel wartet.</translation>
    </message>
    <message>
        <source>What the batch is called.</source>
        <translation>Wie der Stapel heißt.</translation>
    </message>
    <message>
        <source>Go on with a batch that was interrupted.</source>
        <translation>Einen unterbrochenen Stapel fortsetzen.</translation>
    </message>
    <message>
        <source>Don&apos;t make documents of the batch yet.</source>
        <translation>Aus dem Stapel noch keine Dokumente machen.</translation>
    </message>
    <message>
        <source>List the batches that wait.</source>
        <translation>Die wartenden Stapel auflisten.</translation>
    </message>
    <message>
        <source>Make documents of a batch that waits.</source>
        <translation>Aus einem wartenden Stapel Dokumente machen.</translation>
    </message>
    <message>
        <source>Don&apos;t offer a batch any more.</source>
        <translation>Einen Stapel nicht mehr anbieten.</translation>
    </message>
    <message>
        <source>Go on with: --batch %1</source>
        <translation>Fortsetzen mit: --batch %1</translation>
    </message>
    <message>
        <source>There is no scan profile yet: give the wishes with --save-profile NAME.</source>
        <translation>Es gibt noch kein Scanprofil: Geben Sie die Wünsche mit --save-profile NAME an.</translation>
    </message>
    <message>
        <source>List the workspace&apos;s scan profiles.</source>
        <translation>Die Scanprofile des Arbeitsbereichs auflisten.</translation>
    </message>
    <message>
        <source>Scan as a profile says.</source>
        <translation>Scannen, wie ein Profil es sagt.</translation>
    </message>
    <message>
        <source>Keep the wishes given as a profile.</source>
        <translation>Die angegebenen Wünsche als Profil behalten.</translation>
    </message>
    <message>
        <source>Forget a profile.</source>
        <translation>Ein Profil vergessen.</translation>
    </message>
    <message>
        <source>flatbed, feeder or duplex; feeder unless told.</source>
        <translation>flatbed, feeder oder duplex; sonst feeder.</translation>
    </message>
    <message>
        <source>bw, grey or colour; grey unless told.</source>
        <translation>bw, grey oder colour; sonst grey.</translation>
    </message>
    <message>
        <source>Resolution; 300 unless told.</source>
        <translation>Auflösung; sonst 300.</translation>
    </message>
    <message>
        <source>Page size: a4, a5, a3, letter, legal, 100x150 (mm), or auto for what the scanner finds.</source>
        <translation>Seitengröße: a4, a5, a3, letter, legal, 100x150 (mm), oder auto für das, was der Scanner erkennt.</translation>
    </message>
    <message>
        <source>One of the scanner&apos;s own settings.</source>
        <translation>Eine eigene Einstellung des Scanners.</translation>
    </message>
    <message>
        <source>Sources: %1. Colours: %2. Resolutions: %3 dpi. Largest page: %4 x %5 mm%6.</source>
        <translation>Quellen: %1. Farben: %2. Auflösungen: %3 dpi. Größte Seite: %4 x %5 mm%6.</translation>
    </message>
    <message>
        <source>; finds the page&apos;s size</source>
        <translation>; erkennt die Seitengröße</translation>
    </message>
    <message>
        <source>Contract type of the document behind it: nda, msa, ...</source>
        <translation>Vertragsart des Dokuments dahinter: nda, msa, ...</translation>
    </message>
    <message>
        <source>Scan profile the document belongs to.</source>
        <translation>Scanprofil, zu dem das Dokument gehört.</translation>
    </message>
    <message>
        <source>The other party.</source>
        <translation>Die andere Partei.</translation>
    </message>
    <message>
        <source>a4 or letter; a4 unless told.</source>
        <translation>a4 oder letter; sonst a4.</translation>
    </message>
    <message>
        <source>How many sheets; one unless told.</source>
        <translation>Wie viele Blätter; sonst eines.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>Das zu schreibende PDF.</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Eine vorhandene Datei ersetzen.</translation>
    </message>
    <message>
        <source>countersign separator: where to? Give -o FILE.pdf</source>
        <translation>countersign separator: Wohin? Geben Sie -o FILE.pdf an</translation>
    </message>
    <message>
        <source>countersign separator: a type is one of %1</source>
        <translation>countersign separator: Die Vertragsart ist eine von %1</translation>
    </message>
    <message>
        <source>countersign separator: --size is a4 or letter, --copies a number</source>
        <translation>countersign separator: --size ist a4 oder letter, --copies eine Zahl</translation>
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
  Unversehrtheit       %2
  Spätere Änderungen   %3
  Zeitstempel          %4
  Wie versandt         %5
  SHA-256              %6
</translation>
    </message>
    <message>
        <source>  %1: %2, signer %3, trust %4%5
</source>
        <translation>  %1: %2, Unterzeichner %3, Vertrauen %4%5
</translation>
    </message>
    <message>
        <source>Intact: %1 entries, checkpointed up to entry %2</source>
        <translation>Unversehrt: %1 Einträge, mit Prüfpunkt bis Eintrag %2</translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>Nicht unversehrt</translation>
    </message>
    <message>
        <source>Go on until interrupted.</source>
        <translation>Weiterlaufen, bis es unterbrochen wird.</translation>
    </message>
    <message>
        <source>%1 done, %2 postponed, %3 failed; %4 envelopes changed</source>
        <translation>%1 erledigt, %2 verschoben, %3 fehlgeschlagen; %4 Signaturanfragen geändert</translation>
    </message>
    <message>
        <source>The PDF that was sent for signature.</source>
        <translation>Das zur Unterschrift gesendete PDF.</translation>
    </message>
    <message>
        <source>PEM file of certificates to trust beside the system&apos;s.</source>
        <translation>PEM-Datei mit Zertifikaten, denen außer denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>The signed copy.</source>
        <translation>Die unterschriebene Ausfertigung.</translation>
    </message>
    <message>
        <source>countersign verify: name the signed copy</source>
        <translation>countersign verify: Nennen Sie die unterschriebene Ausfertigung</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>countersign audit: say verify or export</source>
        <translation>countersign audit: Geben Sie verify oder export an</translation>
    </message>
    <message>
        <source>countersign audit export: name the file with -o</source>
        <translation>countersign audit export: Nennen Sie die Datei mit -o</translation>
    </message>
    <message>
        <source>Each file is a stack of several documents, parted by: separators (sheets made with countersign separator), blank (blank sheets), contents (page numbers, titles, letterheads), or a number of sheets; several with commas.</source>
        <translation>Jede Datei ist ein Stapel mehrerer Dokumente, geteilt nach: separators (Blätter aus countersign separator), blank (leere Blätter), contents (Seitenzahlen, Titel, Briefköpfe) oder einer Anzahl von Blättern; mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>%1  %2  (was there already)</source>
        <translation>%1  %2  (war schon da)</translation>
    </message>
    <message>
        <source>Take what lies there complete, recognise it, and end.</source>
        <translation>Aufnehmen, was vollständig daliegt, es erkennen und enden.</translation>
    </message>
    <message>
        <source>Watch this folder, too, for this run.</source>
        <translation>Für diesen Lauf auch diesen Ordner überwachen.</translation>
    </message>
    <message>
        <source>Keep this folder in the settings as one to watch.</source>
        <translation>Diesen Ordner als überwacht in den Einstellungen behalten.</translation>
    </message>
    <message>
        <source>Watch this folder no longer.</source>
        <translation>Diesen Ordner nicht mehr überwachen.</translation>
    </message>
    <message>
        <source>List the folders of the settings.</source>
        <translation>Die Ordner der Einstellungen auflisten.</translation>
    </message>
    <message>
        <source>Only files of such names, as &quot;*.pdf&quot;.</source>
        <translation>Nur Dateien mit solchen Namen, z. B. „*.pdf“.</translation>
    </message>
    <message>
        <source>Folders below, too.</source>
        <translation>Auch Unterordner.</translation>
    </message>
    <message>
        <source>Leave files where they are instead of moving them.</source>
        <translation>Dateien lassen, wo sie sind, statt sie zu verschieben.</translation>
    </message>
    <message>
        <source>The contract type to expect.</source>
        <translation>Die zu erwartende Vertragsart.</translation>
    </message>
    <message>
        <source>Seconds a file has to stay as it is; 3 if left out.</source>
        <translation>Sekunden, die eine Datei unverändert bleiben muss; sonst 3.</translation>
    </message>
    <message>
        <source>countersign watch: --settle takes a number of seconds</source>
        <translation>countersign watch: --settle verlangt eine Anzahl von Sekunden</translation>
    </message>
    <message>
        <source>Write the counts here.</source>
        <translation>Die Häufigkeiten hierhin schreiben.</translation>
    </message>
    <message>
        <source>Name text files of contracts and a file for their counts.</source>
        <translation>Nennen Sie Textdateien von Verträgen und eine Datei für ihre Häufigkeiten.</translation>
    </message>
    <message>
        <source>%1 words of %2 documents, %3 bytes</source>
        <translation>%1 Wörter aus %2 Dokumenten, %3 Bytes</translation>
    </message>
    <message>
        <source>%1  %2  (the same content as %3)</source>
        <translation>%1  %2  (gleicher Inhalt wie %3)</translation>
    </message>
    <message>
        <source>Folder of the workspace.</source>
        <translation>Ordner des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>File whose first line is the workspace&apos;s passphrase; - for standard input.</source>
        <translation>Datei, deren erste Zeile die Passphrase des Arbeitsbereichs ist; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Keep the key in this file, for machines without a keyring and people.</source>
        <translation>Den Schlüssel in dieser Datei aufbewahren, für Rechner ohne Schlüsselbund und Personen.</translation>
    </message>
    <message>
        <source>Name that decisions are recorded under.</source>
        <translation>Name, unter dem Entscheidungen protokolliert werden.</translation>
    </message>
    <message>
        <source>Workspace made in %1
Recovery key, shown once; print it and keep it safe:

  %2
</source>
        <translation>Arbeitsbereich angelegt in %1
Wiederherstellungsschlüssel, nur einmal gezeigt; drucken Sie ihn aus und verwahren Sie ihn sicher:

  %2
</translation>
    </message>
    <message>
        <source>The image files given are the pages of one document.</source>
        <translation>Die angegebenen Bilddateien sind die Seiten eines Dokuments.</translation>
    </message>
    <message>
        <source>Leave out files whose content is there already.</source>
        <translation>Dateien auslassen, deren Inhalt schon da ist.</translation>
    </message>
    <message>
        <source>countersign ingest: name at least one file</source>
        <translation>countersign ingest: Nennen Sie mindestens eine Datei</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Wird aufgenommen</translation>
    </message>
    <message>
        <source>countersign ingest: --split knows separators, blank, contents, or a number of sheets</source>
        <translation>countersign ingest: --split kennt separators, blank, contents oder eine Anzahl von Blättern</translation>
    </message>
    <message>
        <source>Only documents in this stage.</source>
        <translation>Nur Dokumente auf diesem Stand.</translation>
    </message>
    <message>
        <source>Only documents that contain these words.</source>
        <translation>Nur Dokumente, die diese Wörter enthalten.</translation>
    </message>
    <message>
        <source>countersign list: no stage is called that</source>
        <translation>countersign list: Kein Stand heißt so</translation>
    </message>
    <message>
        <source>Write original, signed copy and reports into this folder.</source>
        <translation>Original, unterschriebene Ausfertigung und Berichte in diesen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Id of the document.</source>
        <translation>Kennung des Dokuments.</translation>
    </message>
    <message>
        <source>countersign show: name a document by its id, see countersign list</source>
        <translation>countersign show: Nennen Sie ein Dokument mit seiner Kennung, siehe countersign list</translation>
    </message>
    <message>
        <source>recognised on this machine</source>
        <translation>auf diesem Rechner erkannt</translation>
    </message>
    <message>
        <source>reviewed: %1 fields, %2 of them confirmed by hand; record version %3 approved</source>
        <translation>durchgesehen: %1 Felder, davon %2 von Hand bestätigt; Fassung %3 freigegeben</translation>
    </message>
    <message>
        <source>sent for signature to %1</source>
        <translation>zur Unterschrift gesendet an %1</translation>
    </message>
    <message>
        <source>signed copy checked: %1, same as sent: %2</source>
        <translation>unterschriebene Ausfertigung geprüft: %1, wie versandt: %2</translation>
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
Abgelegt: %1
  SHA-256 Original   %2
  SHA-256 signiert   %3
  Ergebnisse         %4
  Arbeitsbereich     %5
  Dienste            %6</translation>
    </message>
    <message>
        <source>there is no display to open a window on; see countersign --help for the commands that need none</source>
        <translation>es gibt keinen Bildschirm für ein Fenster; siehe countersign --help für Befehle, die keinen brauchen</translation>
    </message>
    <message>
        <source>there is no command “%1”; see countersign --help</source>
        <translation>den Befehl „%1“ gibt es nicht; siehe countersign --help</translation>
    </message>
    <message>
        <source>Page %1 seems to be missing behind sheet %2.</source>
        <translation>Seite %1 scheint nach Blatt %2 zu fehlen.</translation>
    </message>
    <message>
        <source>A sheet may be missing behind sheet %1.</source>
        <translation>Nach Blatt %1 fehlt vielleicht ein Blatt.</translation>
    </message>
    <message>
        <source>No sheet seems to be missing.</source>
        <translation>Es scheint kein Blatt zu fehlen.</translation>
    </message>
    <message>
        <source>Say where in a batch sheets seem to be missing.</source>
        <translation>Sagen, wo in einem Stapel Blätter zu fehlen scheinen.</translation>
    </message>
    <message>
        <source>Set pages aside that can hardly be read; the stack waits, then.</source>
        <translation>Kaum lesbare Seiten aussortieren; der Stapel wartet dann.</translation>
    </message>
    <message>
        <source>Pages that can hardly be read are set aside: look at them, then --take-in %1</source>
        <translation>Kaum lesbare Seiten sind aussortiert: Sehen Sie sie an, dann --take-in %1</translation>
    </message>
    <message>
        <source>Set empty pages aside; none is lost.</source>
        <translation>Leere Seiten aussortieren; keine geht verloren.</translation>
    </message>
    <message>
        <source>Begin a document every so many pages.</source>
        <translation>Nach je so vielen Seiten ein Dokument beginnen.</translation>
    </message>
    <message>
        <source>Separator sheets are pages like any other.</source>
        <translation>Trennblätter sind Seiten wie alle anderen.</translation>
    </message>
    <message>
        <source>What the contracts are, nda for one; as they are read unless told.</source>
        <translation>Was die Verträge sind, etwa nda; ohne Angabe wie gelesen.</translation>
    </message>
    <message>
        <source>Who signs in, and what they may do</source>
        <translation>Wer sich anmeldet und was er darf</translation>
    </message>
    <message>
        <source>Nobody signs in to this workspace.</source>
        <translation>In diesem Arbeitsbereich meldet sich niemand an.</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>countersign people: --role knows back_office, reviewer, legal and administrator</source>
        <translation>countersign people: --role kennt back_office, reviewer, legal und administrator</translation>
    </message>
    <message>
        <source>What the person may do: back_office, reviewer, legal, administrator; may be given several times.</source>
        <translation>Was die Person darf: back_office, reviewer, legal, administrator; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>The person&apos;s team.</source>
        <translation>Das Team der Person.</translation>
    </message>
    <message>
        <source>The person&apos;s account of this computer, for commands.</source>
        <translation>Das Konto der Person auf diesem Rechner, für Befehle.</translation>
    </message>
    <message>
        <source>Personal data is masked for the person.</source>
        <translation>Personenbezogene Daten werden der Person verdeckt.</translation>
    </message>
    <message>
        <source>The person is shown only the lines of fields.</source>
        <translation>Die Person sieht nur die Zeilen der Felder.</translation>
    </message>
    <message>
        <source>File whose first line is the person&apos;s password; - for standard input.</source>
        <translation>Datei, deren erste Zeile das Kennwort der Person ist; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>File whose first line is the workspace&apos;s recovery key.</source>
        <translation>Datei, deren erste Zeile der Wiederherstellungsschlüssel des Arbeitsbereichs ist.</translation>
    </message>
    <message>
        <source>list, begin NAME, add NAME, password NAME, deactivate NAME, activate NAME, recover NAME.</source>
        <translation>list, begin NAME, add NAME, password NAME, deactivate NAME, activate NAME, recover NAME.</translation>
    </message>
    <message>
        <source>countersign people: say what to do, and with whom; see countersign people --help</source>
        <translation>countersign people: sagen Sie, was mit wem geschehen soll; siehe countersign people --help</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>No account is set up for {service}.</source>
        <translation>Für {service} ist kein Konto eingerichtet.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is sent as soon as there is one.</source>
        <translation>Nichts geht verloren: Es wird gesendet, sobald eines da ist.</translation>
    </message>
    <message>
        <source>Add the account in Settings.</source>
        <translation>Fügen Sie das Konto in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>The account for {service} has no access token.</source>
        <translation>Das Konto für {service} hat keinen Zugriffsschlüssel.</translation>
    </message>
    <message>
        <source>Sign in again in Settings.</source>
        <translation>Melden Sie sich in den Einstellungen neu an.</translation>
    </message>
    <message>
        <source>A signature in the copy can&apos;t be read.</source>
        <translation>Eine Signatur in der Ausfertigung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The copy is kept as it came.</source>
        <translation>Die Ausfertigung wird so aufbewahrt, wie sie kam.</translation>
    </message>
    <message>
        <source>The signature could not be made.</source>
        <translation>Die Signatur konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The CRM could not be updated ({code}).</source>
        <translation>Das CRM konnte nicht aktualisiert werden ({code}).</translation>
    </message>
    <message>
        <source>Start the demo again to go on.</source>
        <translation>Starten Sie die Vorführung neu, um fortzufahren.</translation>
    </message>
    <message>
        <source>The document has left the usual way (stage {stage}).</source>
        <translation>Das Dokument hat den üblichen Weg verlassen (Stand {stage}).</translation>
    </message>
    <message>
        <source>Open it in the application to bring it back.</source>
        <translation>Öffnen Sie es im Programm, um es zurückzuholen.</translation>
    </message>
    <message>
        <source>Nothing has happened for too long.</source>
        <translation>Es ist zu lange nichts geschehen.</translation>
    </message>
    <message>
        <source>What was done so far is kept.</source>
        <translation>Was bisher getan wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The contract could not be read.</source>
        <translation>Der Vertrag konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The original is kept unchanged.</source>
        <translation>Das Original bleibt unverändert erhalten.</translation>
    </message>
    <message>
        <source>Choose “Read once more”, or add a better scan.</source>
        <translation>Wählen Sie „Noch einmal lesen“, oder fügen Sie einen besseren Scan hinzu.</translation>
    </message>
    <message>
        <source>No page of this document could be read.</source>
        <translation>Keine Seite dieses Dokuments konnte gelesen werden.</translation>
    </message>
    <message>
        <source>The original is kept.</source>
        <translation>Das Original bleibt erhalten.</translation>
    </message>
    <message>
        <source>Try another copy or a better scan.</source>
        <translation>Versuchen Sie eine andere Kopie oder einen besseren Scan.</translation>
    </message>
    <message>
        <source>The document has not been approved yet.</source>
        <translation>Das Dokument ist noch nicht freigegeben.</translation>
    </message>
    <message>
        <source>Approve it first.</source>
        <translation>Geben Sie es zuerst frei.</translation>
    </message>
    <message>
        <source>There is no document with this id.</source>
        <translation>Es gibt kein Dokument mit dieser Kennung.</translation>
    </message>
    <message>
        <source>See the list of documents.</source>
        <translation>Sehen Sie in der Liste der Dokumente nach.</translation>
    </message>
    <message>
        <source>The document is no longer in review.</source>
        <translation>Das Dokument ist nicht mehr in Durchsicht.</translation>
    </message>
    <message>
        <source>It is as it was approved.</source>
        <translation>Es ist, wie es freigegeben wurde.</translation>
    </message>
    <message>
        <source>Bring it back to review to change it.</source>
        <translation>Holen Sie es in die Durchsicht zurück, um es zu ändern.</translation>
    </message>
    <message>
        <source>This document does not wait for a password.</source>
        <translation>Dieses Dokument wartet nicht auf ein Kennwort.</translation>
    </message>
    <message>
        <source>The document has not been read to the end yet.</source>
        <translation>Das Dokument ist noch nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>Try again when it is in review.</source>
        <translation>Versuchen Sie es erneut, wenn es in Durchsicht ist.</translation>
    </message>
    <message>
        <source>The document has moved on meanwhile.</source>
        <translation>Das Dokument ist inzwischen weitergegangen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Look at it again, then decide.</source>
        <translation>Sehen Sie es sich noch einmal an und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>The stored signing request can&apos;t be read.</source>
        <translation>Die gespeicherte Signaturanfrage ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The contract is kept.</source>
        <translation>Der Vertrag bleibt erhalten.</translation>
    </message>
    <message>
        <source>Verify the log in Audit.</source>
        <translation>Prüfen Sie das Protokoll im Bereich Protokoll.</translation>
    </message>
    <message>
        <source>There is no signing request for this contract.</source>
        <translation>Zu diesem Vertrag gibt es keine Signaturanfrage.</translation>
    </message>
    <message>
        <source>There is no open signing request for this document.</source>
        <translation>Zu diesem Dokument gibt es keine offene Signaturanfrage.</translation>
    </message>
    <message>
        <source>There is no signed copy yet.</source>
        <translation>Es gibt noch keine unterschriebene Ausfertigung.</translation>
    </message>
    <message>
        <source>The signing request is still on its way.</source>
        <translation>Die Signaturanfrage ist noch unterwegs.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts geht verloren.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The signing service reported a state this version does not know.</source>
        <translation>Der Signaturdienst hat einen Stand gemeldet, den diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The request goes on.</source>
        <translation>Die Anfrage läuft weiter.</translation>
    </message>
    <message>
        <source>Update Countersign.</source>
        <translation>Aktualisieren Sie Countersign.</translation>
    </message>
    <message>
        <source>The amount has no currency.</source>
        <translation>Der Betrag hat keine Währung.</translation>
    </message>
    <message>
        <source>Write it like 1200.00 EUR.</source>
        <translation>Schreiben Sie ihn wie 1200.00 EUR.</translation>
    </message>
    <message>
        <source>Day and month could be the other way round.</source>
        <translation>Tag und Monat könnten vertauscht sein.</translation>
    </message>
    <message>
        <source>Write the month as a word or the date as 2026-03-01.</source>
        <translation>Schreiben Sie den Monat als Wort oder das Datum als 2026-03-01.</translation>
    </message>
    <message>
        <source>A field is in a state this version does not know.</source>
        <translation>Ein Feld ist in einem Zustand, den diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>There is no such field: {field}.</source>
        <translation>Es gibt kein solches Feld: {field}.</translation>
    </message>
    <message>
        <source>There is no value yet.</source>
        <translation>Es gibt noch keinen Wert.</translation>
    </message>
    <message>
        <source>Type one, or say that it is not in the document.</source>
        <translation>Geben Sie einen ein, oder geben Sie an, dass er nicht im Dokument steht.</translation>
    </message>
    <message>
        <source>This is not a valid value for the field.</source>
        <translation>Das ist kein gültiger Wert für das Feld.</translation>
    </message>
    <message>
        <source>The field is unchanged.</source>
        <translation>Das Feld ist unverändert.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A page could not be written.</source>
        <translation>Eine Seite konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Close other programs and try again; memory may not suffice.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut; der Arbeitsspeicher reicht vielleicht nicht.</translation>
    </message>
    <message>
        <source>This contract has personal data in it that you may not see.</source>
        <translation>Dieser Vertrag enthält personenbezogene Daten, die Sie nicht sehen dürfen.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Export images or a TIFF file: there it is covered.</source>
        <translation>Exportieren Sie Bilder oder eine TIFF-Datei: Dort ist es verdeckt.</translation>
    </message>
    <message>
        <source>Files need a name.</source>
        <translation>Dateien brauchen einen Namen.</translation>
    </message>
    <message>
        <source>Write a name, or choose parts for it.</source>
        <translation>Schreiben Sie einen Namen, oder wählen Sie Bestandteile dafür.</translation>
    </message>
    <message>
        <source>{part} is no part of a file name.</source>
        <translation>{part} ist kein Bestandteil eines Dateinamens.</translation>
    </message>
    <message>
        <source>Look at the list of parts that there are.</source>
        <translation>Sehen Sie in der Liste der Bestandteile nach.</translation>
    </message>
    <message>
        <source>There is a file of this name already: {path}.</source>
        <translation>Es gibt bereits eine Datei dieses Namens: {path}.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it on purpose.</source>
        <translation>Wählen Sie einen anderen Namen, oder ersetzen Sie sie ausdrücklich.</translation>
    </message>
    <message>
        <source>This would take the place of an original.</source>
        <translation>Das würde ein Original ersetzen.</translation>
    </message>
    <message>
        <source>Originals are never changed.</source>
        <translation>Originale werden nie verändert.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob sie da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the folder and the room on the disk, then try again.</source>
        <translation>Prüfen Sie den Ordner und den Platz auf dem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not the number of a contract.</source>
        <translation>Das ist nicht die Nummer eines Vertrags.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Die Datei wurde geändert, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Es wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Try again when it is complete.</source>
        <translation>Versuchen Sie es erneut, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>The file is damaged and can&apos;t be read.</source>
        <translation>Die Datei ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>The file itself was not changed.</source>
        <translation>Die Datei selbst wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Try another copy.</source>
        <translation>Versuchen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>There are no images in this folder.</source>
        <translation>In diesem Ordner gibt es keine Bilder.</translation>
    </message>
    <message>
        <source>Choose a folder with scanned pages.</source>
        <translation>Wählen Sie einen Ordner mit gescannten Seiten.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Das ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Prüfen Sie Namen und Ort.</translation>
    </message>
    <message>
        <source>A page is damaged and can&apos;t be read.</source>
        <translation>Eine Seite ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>The other pages are there.</source>
        <translation>Die anderen Seiten sind da.</translation>
    </message>
    <message>
        <source>This file is protected by a password.</source>
        <translation>Diese Datei ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Give the password to read it.</source>
        <translation>Geben Sie das Kennwort ein, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The password does not open this file.</source>
        <translation>Das Kennwort öffnet diese Datei nicht.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Prüfen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A page could not be drawn.</source>
        <translation>Eine Seite konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The file or its pages are too large to be read.</source>
        <translation>Die Datei oder ihre Seiten sind zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Split it or scan it at a lower resolution.</source>
        <translation>Teilen Sie sie, oder scannen Sie mit niedrigerer Auflösung.</translation>
    </message>
    <message>
        <source>A program that is needed to read this file is not installed.</source>
        <translation>Ein Programm, das zum Lesen dieser Datei nötig ist, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install poppler-utils, then try again.</source>
        <translation>Installieren Sie poppler-utils und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped.</source>
        <translation>Das Lesen der Datei dauerte zu lange und wurde angehalten.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Files of this kind can&apos;t be read.</source>
        <translation>Dateien dieser Art können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Use PDF, TIFF, JPEG, PNG, WebP or HEIC.</source>
        <translation>Verwenden Sie PDF, TIFF, JPEG, PNG, WebP oder HEIC.</translation>
    </message>
    <message>
        <source>{path} could not be read.</source>
        <translation>{path} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>{path} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the folder and the room on the disk.</source>
        <translation>Prüfen Sie den Ordner und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The work is not there any more.</source>
        <translation>Der Arbeitsgang ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The signed copy is damaged and can&apos;t be checked.</source>
        <translation>Die unterschriebene Ausfertigung ist beschädigt und kann nicht geprüft werden.</translation>
    </message>
    <message>
        <source>It is kept as it came.</source>
        <translation>Sie wird so aufbewahrt, wie sie kam.</translation>
    </message>
    <message>
        <source>Ask the signing service for it again.</source>
        <translation>Fordern Sie sie beim Signaturdienst noch einmal an.</translation>
    </message>
    <message>
        <source>The signed copy is encrypted and can&apos;t be checked.</source>
        <translation>Die unterschriebene Ausfertigung ist verschlüsselt und kann nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Ask for a copy without a password.</source>
        <translation>Bitten Sie um eine Ausfertigung ohne Kennwort.</translation>
    </message>
    <message>
        <source>This is not a PDF.</source>
        <translation>Das ist kein PDF.</translation>
    </message>
    <message>
        <source>Choose the signed PDF.</source>
        <translation>Wählen Sie das unterschriebene PDF.</translation>
    </message>
    <message>
        <source>The text of the copy could not be compared.</source>
        <translation>Der Text der Ausfertigung konnte nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Compare the pages by eye.</source>
        <translation>Vergleichen Sie die Seiten mit dem Auge.</translation>
    </message>
    <message>
        <source>A program that is needed to compare pages is not installed.</source>
        <translation>Ein Programm, das zum Vergleichen der Seiten nötig ist, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the packages named in the README.</source>
        <translation>Installieren Sie die Pakete, die in der README-Datei genannt sind.</translation>
    </message>
    <message>
        <source>The file is too large to be checked.</source>
        <translation>Die Datei ist zu groß, um geprüft zu werden.</translation>
    </message>
    <message>
        <source>There is no such generation to go back to.</source>
        <translation>Es gibt keine solche Generation, zu der man zurückkehren könnte.</translation>
    </message>
    <message>
        <source>Choose another one of the list.</source>
        <translation>Wählen Sie eine andere aus der Liste.</translation>
    </message>
    <message>
        <source>Learning from the decisions did not come to an end.</source>
        <translation>Das Lernen aus den Entscheidungen kam nicht zu Ende.</translation>
    </message>
    <message>
        <source>Documents are read as before.</source>
        <translation>Dokumente werden wie zuvor gelesen.</translation>
    </message>
    <message>
        <source>Try it again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>A field of the newest documents would be read worse than now.</source>
        <translation>Ein Feld der neuesten Dokumente würde schlechter gelesen als jetzt.</translation>
    </message>
    <message>
        <source>The newest documents would not be read better than now.</source>
        <translation>Die neuesten Dokumente würden nicht besser gelesen als jetzt.</translation>
    </message>
    <message>
        <source>Other contracts would be read worse than by the reader as shipped.</source>
        <translation>Andere Verträge würden schlechter gelesen als vom Leser wie ausgeliefert.</translation>
    </message>
    <message>
        <source>The program came without contracts to test old skills on.</source>
        <translation>Das Programm kam ohne Verträge, an denen sich Erlerntes prüfen lässt.</translation>
    </message>
    <message>
        <source>This was learned on top of the reader of another version.</source>
        <translation>Dies wurde auf dem Leser einer anderen Version aufbauend gelernt.</translation>
    </message>
    <message>
        <source>Documents are read by the reader as shipped.</source>
        <translation>Dokumente werden vom Leser wie ausgeliefert gelesen.</translation>
    </message>
    <message>
        <source>Have it learn again.</source>
        <translation>Lassen Sie ihn noch einmal lernen.</translation>
    </message>
    <message>
        <source>There are too few decided documents to learn from: {count} of {needed}.</source>
        <translation>Es gibt zu wenige entschiedene Dokumente, um daraus zu lernen: {count} von {needed}.</translation>
    </message>
    <message>
        <source>Confirm or correct fields and approve more contracts.</source>
        <translation>Bestätigen oder berichtigen Sie Felder und geben Sie weitere Verträge frei.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed, or its signature is damaged.</source>
        <translation>Die Datei wurde nach dem Signieren geändert, oder ihre Signatur ist beschädigt.</translation>
    </message>
    <message>
        <source>Ask the other office for it again.</source>
        <translation>Fordern Sie sie beim anderen Büro noch einmal an.</translation>
    </message>
    <message>
        <source>The file does not hold what a Countersign office has learned.</source>
        <translation>Die Datei enthält nicht, was ein Countersign-Büro gelernt hat.</translation>
    </message>
    <message>
        <source>Choose a file that “Export” of this page has written.</source>
        <translation>Wählen Sie eine Datei, die „Exportieren“ auf dieser Seite geschrieben hat.</translation>
    </message>
    <message>
        <source>The file is signed by “{office}” with a key that is not known here: {fingerprint}.</source>
        <translation>Die Datei ist von „{office}“ mit einem hier nicht bekannten Schlüssel signiert: {fingerprint}.</translation>
    </message>
    <message>
        <source>Ask that office whether the key is theirs, and say that you trust it.</source>
        <translation>Fragen Sie das Büro, ob der Schlüssel seiner ist, und geben Sie an, dass Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>The file is not signed by anybody.</source>
        <translation>Die Datei ist von niemandem signiert.</translation>
    </message>
    <message>
        <source>Have it exported again by this version of Countersign.</source>
        <translation>Lassen Sie sie mit dieser Version von Countersign noch einmal exportieren.</translation>
    </message>
    <message>
        <source>This was forgotten already.</source>
        <translation>Das wurde bereits vergessen.</translation>
    </message>
    <message>
        <source>This file is not a model that can read fields.</source>
        <translation>Diese Datei ist kein Modell, das Felder lesen kann.</translation>
    </message>
    <message>
        <source>Make it anew with countersign train.</source>
        <translation>Erstellen Sie es neu mit countersign train.</translation>
    </message>
    <message>
        <source>The text of a page could not be recognised.</source>
        <translation>Der Text einer Seite konnte nicht erkannt werden.</translation>
    </message>
    <message>
        <source>The page image is kept.</source>
        <translation>Das Bild der Seite bleibt erhalten.</translation>
    </message>
    <message>
        <source>Choose “Read once more”.</source>
        <translation>Wählen Sie „Noch einmal lesen“.</translation>
    </message>
    <message>
        <source>The language {language} is not installed for recognition.</source>
        <translation>Die Sprache {language} ist für die Erkennung nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package {package}.</source>
        <translation>Installieren Sie das Paket {package}.</translation>
    </message>
    <message>
        <source>A page could not be read.</source>
        <translation>Eine Seite konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The other pages are kept.</source>
        <translation>Die anderen Seiten bleiben erhalten.</translation>
    </message>
    <message>
        <source>The page is not there.</source>
        <translation>Die Seite ist nicht da.</translation>
    </message>
    <message>
        <source>Refresh the contract.</source>
        <translation>Aktualisieren Sie den Vertrag.</translation>
    </message>
    <message>
        <source>The contract has no such page.</source>
        <translation>Der Vertrag hat keine solche Seite.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>Das PDF hat keine Seiten.</translation>
    </message>
    <message>
        <source>Try another copy of the file.</source>
        <translation>Versuchen Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <source>The PDF could not be put together.</source>
        <translation>Das PDF konnte nicht zusammengestellt werden.</translation>
    </message>
    <message>
        <source>The contract itself is unchanged.</source>
        <translation>Der Vertrag selbst ist unverändert.</translation>
    </message>
    <message>
        <source>A contract is at a stage this version does not know.</source>
        <translation>Ein Vertrag hat einen Stand, den diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>A time stamp in the copy can&apos;t be read.</source>
        <translation>Ein Zeitstempel in der Ausfertigung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A time stamp could not be made.</source>
        <translation>Ein Zeitstempel konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>A line of the truth file could not be read.</source>
        <translation>Eine Zeile der Datei mit den wahren Werten konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It must be a JSON object that names a file.</source>
        <translation>Sie muss ein JSON-Objekt sein, das eine Datei nennt.</translation>
    </message>
    <message>
        <source>The counts of words could not be read.</source>
        <translation>Die Worthäufigkeiten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Install Countersign again.</source>
        <translation>Installieren Sie Countersign noch einmal.</translation>
    </message>
    <message>
        <source>A file could not be moved: {path}.</source>
        <translation>Eine Datei konnte nicht verschoben werden: {path}.</translation>
    </message>
    <message>
        <source>What was taken in is kept, and is not taken in again.</source>
        <translation>Aufgenommenes bleibt erhalten und wird nicht noch einmal aufgenommen.</translation>
    </message>
    <message>
        <source>Allow Countersign to write into the folder, or choose to leave files where they are.</source>
        <translation>Erlauben Sie Countersign, in den Ordner zu schreiben, oder lassen Sie Dateien, wo sie sind.</translation>
    </message>
    <message>
        <source>The file changed meanwhile.</source>
        <translation>Die Datei wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>It is looked at again by itself.</source>
        <translation>Sie wird von selbst noch einmal angesehen.</translation>
    </message>
    <message>
        <source>A file in the folder may not be read.</source>
        <translation>Eine Datei im Ordner darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It stays where it is; the others go on.</source>
        <translation>Sie bleibt, wo sie ist; mit den anderen geht es weiter.</translation>
    </message>
    <message>
        <source>Allow Countersign to read it.</source>
        <translation>Erlauben Sie Countersign, sie zu lesen.</translation>
    </message>
    <message>
        <source>There is no such folder: {path}.</source>
        <translation>Diesen Ordner gibt es nicht: {path}.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is looked for again.</source>
        <translation>Nichts geht verloren: Er wird von Neuem gesucht.</translation>
    </message>
    <message>
        <source>Check that the network drive is connected.</source>
        <translation>Prüfen Sie, ob das Netzlaufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>This folder belongs to Countersign&apos;s workspace.</source>
        <translation>Dieser Ordner gehört zum Arbeitsbereich von Countersign.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Files can&apos;t be moved in this folder: it may not be written to.</source>
        <translation>In diesem Ordner können keine Dateien verschoben werden: Er darf nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>Allow Countersign to write into it, or choose to leave files where they are.</source>
        <translation>Erlauben Sie Countersign, darin zu schreiben, oder lassen Sie Dateien, wo sie sind.</translation>
    </message>
    <message>
        <source>This folder is watched already.</source>
        <translation>Dieser Ordner wird bereits überwacht.</translation>
    </message>
    <message>
        <source>Change the entry that is there, or choose another folder.</source>
        <translation>Ändern Sie den vorhandenen Eintrag, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder may not be read: {path}.</source>
        <translation>Der Ordner darf nicht gelesen werden: {path}.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is tried again.</source>
        <translation>Nichts geht verloren: Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted ({fingerprint}).</source>
        <translation>Dem Zertifikat des Mailservers wird nicht vertraut ({fingerprint}).</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with whoever runs the server, and enter it in the mailbox&apos;s settings if it is right.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem Betreiber des Servers, und tragen Sie ihn in den Einstellungen des Postfachs ein, wenn er stimmt.</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached.</source>
        <translation>Der Mailserver ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check its name and port, and the network.</source>
        <translation>Prüfen Sie Namen, Port und das Netz.</translation>
    </message>
    <message>
        <source>There is no such folder in the mailbox: {path}.</source>
        <translation>Diesen Ordner gibt es im Postfach nicht: {path}.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>This mailbox is not set up any more.</source>
        <translation>Dieses Postfach ist nicht mehr eingerichtet.</translation>
    </message>
    <message>
        <source>The message can&apos;t be read.</source>
        <translation>Die Nachricht ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Save its attachment as a file and add that.</source>
        <translation>Speichern Sie ihren Anhang als Datei und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>There is no contract attached to this message.</source>
        <translation>An dieser Nachricht hängt kein Vertrag.</translation>
    </message>
    <message>
        <source>Attach a PDF, a TIFF or a picture of a page.</source>
        <translation>Hängen Sie ein PDF, ein TIFF oder das Bild einer Seite an.</translation>
    </message>
    <message>
        <source>The message is not there any more.</source>
        <translation>Die Nachricht ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer can&apos;t be understood.</source>
        <translation>Die Antwort des Mailservers ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Check that the port is that of IMAP over TLS, usually 993.</source>
        <translation>Prüfen Sie, ob der Port der von IMAP über TLS ist, meist 993.</translation>
    </message>
    <message>
        <source>The mail server refused: {detail}</source>
        <translation>Der Mailserver hat abgelehnt: {detail}</translation>
    </message>
    <message>
        <source>What was taken in is kept.</source>
        <translation>Aufgenommenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Check the mailbox&apos;s settings.</source>
        <translation>Prüfen Sie die Einstellungen des Postfachs.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sign-in.</source>
        <translation>Der Mailserver nimmt die Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>Enter the password again, or sign in anew.</source>
        <translation>Geben Sie das Kennwort erneut ein, oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The mail server does not answer.</source>
        <translation>Der Mailserver antwortet nicht.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>Die Nachricht ist zu groß.</translation>
    </message>
    <message>
        <source>Save its attachments as files and add those.</source>
        <translation>Speichern Sie ihre Anhänge als Dateien und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>No page for phones can be served at {address}.</source>
        <translation>Unter {address} lässt sich keine Seite für Telefone anbieten.</translation>
    </message>
    <message>
        <source>Choose another network address.</source>
        <translation>Wählen Sie eine andere Netzadresse.</translation>
    </message>
    <message>
        <source>The comment has no words.</source>
        <translation>Der Kommentar enthält keine Wörter.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>The comment is not there any more.</source>
        <translation>Der Kommentar ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Only its author can take a comment back.</source>
        <translation>Nur wer ihn geschrieben hat, kann einen Kommentar zurücknehmen.</translation>
    </message>
    <message>
        <source>What is masked on the screen can&apos;t be taken out as a file.</source>
        <translation>Was auf dem Bildschirm verdeckt ist, kann nicht als Datei ausgegeben werden.</translation>
    </message>
    <message>
        <source>Ask somebody who may see all of the contract.</source>
        <translation>Bitten Sie jemanden, der den ganzen Vertrag sehen darf.</translation>
    </message>
    <message>
        <source>{owner} has this contract in hand.</source>
        <translation>{owner} hat diesen Vertrag in Arbeit.</translation>
    </message>
    <message>
        <source>Take another one, or wait until it is put down.</source>
        <translation>Nehmen Sie einen anderen, oder warten Sie, bis er frei wird.</translation>
    </message>
    <message>
        <source>The field is not there any more.</source>
        <translation>Das Feld ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There is no reading of that number.</source>
        <translation>Es gibt keine Lesart mit dieser Nummer.</translation>
    </message>
    <message>
        <source>The contract is neither on hold nor passed on.</source>
        <translation>Der Vertrag ist weder zurückgestellt noch weitergegeben.</translation>
    </message>
    <message>
        <source>There is no value to confirm.</source>
        <translation>Es gibt keinen Wert zu bestätigen.</translation>
    </message>
    <message>
        <source>Fields are still open: {count}.</source>
        <translation>Noch offene Felder: {count}.</translation>
    </message>
    <message>
        <source>Confirm or correct them first.</source>
        <translation>Bestätigen oder berichtigen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Ein Grund ist nötig.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Sagen Sie in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>Rules stop the approval: {count}.</source>
        <translation>Regeln verhindern die Freigabe: {count}.</translation>
    </message>
    <message>
        <source>See above the Approve button what would lift them.</source>
        <translation>Über der Schaltfläche „Freigeben“ steht, was sie aufheben würde.</translation>
    </message>
    <message>
        <source>The rule is not complete ({part}).</source>
        <translation>Die Regel ist nicht vollständig ({part}).</translation>
    </message>
    <message>
        <source>The rules are as they were.</source>
        <translation>Die Regeln sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>Ergänzen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>There is no such warning any more.</source>
        <translation>Diese Warnung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It is not said to whom the contract is passed on.</source>
        <translation>Es ist nicht angegeben, an wen der Vertrag weitergegeben wird.</translation>
    </message>
    <message>
        <source>What was done with this stack can&apos;t be read.</source>
        <translation>Was mit diesem Stapel getan wurde, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Its sheets are kept.</source>
        <translation>Seine Blätter bleiben erhalten.</translation>
    </message>
    <message>
        <source>Restore a backup, or scan the stack again.</source>
        <translation>Spielen Sie eine Sicherung ein, oder scannen Sie den Stapel noch einmal.</translation>
    </message>
    <message>
        <source>This stack is in use or was taken in.</source>
        <translation>Dieser Stapel wird gerade benutzt oder wurde übernommen.</translation>
    </message>
    <message>
        <source>Look at the list of those that wait.</source>
        <translation>Sehen Sie in der Liste der wartenden nach.</translation>
    </message>
    <message>
        <source>There is no such stack.</source>
        <translation>Diesen Stapel gibt es nicht.</translation>
    </message>
    <message>
        <source>This stack was taken in or discarded already.</source>
        <translation>Dieser Stapel wurde bereits übernommen oder verworfen.</translation>
    </message>
    <message>
        <source>You are not allowed to use this scanner.</source>
        <translation>Sie dürfen diesen Scanner nicht benutzen.</translation>
    </message>
    <message>
        <source>Ask for membership in the system&apos;s group for scanners.</source>
        <translation>Bitten Sie um Aufnahme in die Systemgruppe für Scanner.</translation>
    </message>
    <message>
        <source>The scanner is in use.</source>
        <translation>Der Scanner wird gerade benutzt.</translation>
    </message>
    <message>
        <source>The sheets scanned so far are kept.</source>
        <translation>Die bisher gescannten Blätter bleiben erhalten.</translation>
    </message>
    <message>
        <source>Wait until it is free, then go on.</source>
        <translation>Warten Sie, bis er frei ist, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open.</source>
        <translation>Die Klappe des Scanners ist offen.</translation>
    </message>
    <message>
        <source>Close it, put back the sheet that was under way, and go on.</source>
        <translation>Schließen Sie sie, legen Sie das unterbrochene Blatt zurück und fahren Sie fort.</translation>
    </message>
    <message>
        <source>Only the upper part of a page came.</source>
        <translation>Nur der obere Teil einer Seite kam an.</translation>
    </message>
    <message>
        <source>Put back the sheet that was under way and go on.</source>
        <translation>Legen Sie das unterbrochene Blatt zurück und fahren Sie fort.</translation>
    </message>
    <message>
        <source>The scanner is not there any more.</source>
        <translation>Der Scanner ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Check its cable and that it is on, then go on.</source>
        <translation>Prüfen Sie sein Kabel und ob er eingeschaltet ist, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>The scanner&apos;s driver crashed.</source>
        <translation>Der Treiber des Scanners ist abgestürzt.</translation>
    </message>
    <message>
        <source>The scanner does not answer any more.</source>
        <translation>Der Scanner antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>Switch it off and on, put back the sheet that was under way, and go on.</source>
        <translation>Schalten Sie ihn aus und wieder ein, legen Sie das unterbrochene Blatt zurück und fahren Sie fort.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder.</source>
        <translation>Im Einzug liegt kein Papier.</translation>
    </message>
    <message>
        <source>Put the sheets in and scan again.</source>
        <translation>Legen Sie die Blätter ein und scannen Sie erneut.</translation>
    </message>
    <message>
        <source>The scanner reports a fault.</source>
        <translation>Der Scanner meldet eine Störung.</translation>
    </message>
    <message>
        <source>Check its cable, put back the sheet that was under way, and go on.</source>
        <translation>Prüfen Sie sein Kabel, legen Sie das unterbrochene Blatt zurück und fahren Sie fort.</translation>
    </message>
    <message>
        <source>The paper is jammed.</source>
        <translation>Papierstau.</translation>
    </message>
    <message>
        <source>Free it, put back the sheet that was under way, and go on.</source>
        <translation>Beheben Sie ihn, legen Sie das unterbrochene Blatt zurück und fahren Sie fort.</translation>
    </message>
    <message>
        <source>There are several scanners.</source>
        <translation>Es gibt mehrere Scanner.</translation>
    </message>
    <message>
        <source>Say which one.</source>
        <translation>Geben Sie an, welcher es sein soll.</translation>
    </message>
    <message>
        <source>The feeder drew in several sheets at once.</source>
        <translation>Der Einzug hat mehrere Blätter auf einmal eingezogen.</translation>
    </message>
    <message>
        <source>Part them, put them back in their order, and go on.</source>
        <translation>Trennen Sie sie, legen Sie sie in ihrer Reihenfolge zurück und fahren Sie fort.</translation>
    </message>
    <message>
        <source>No scanner was found.</source>
        <translation>Es wurde kein Scanner gefunden.</translation>
    </message>
    <message>
        <source>Check its cable or network, and that it is on.</source>
        <translation>Prüfen Sie Kabel oder Netz und ob er eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The picture is too large for this machine&apos;s memory.</source>
        <translation>Das Bild ist zu groß für den Arbeitsspeicher dieses Rechners.</translation>
    </message>
    <message>
        <source>Scan at a lower resolution.</source>
        <translation>Scannen Sie mit niedrigerer Auflösung.</translation>
    </message>
    <message>
        <source>The scanner does not take the setting &quot;{option}&quot;.</source>
        <translation>Der Scanner nimmt die Einstellung „{option}“ nicht an.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <source>A scan profile can&apos;t be read.</source>
        <translation>Ein Scanprofil ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Remove it and make it again.</source>
        <translation>Entfernen Sie es und legen Sie es neu an.</translation>
    </message>
    <message>
        <source>There is no such scan profile.</source>
        <translation>Dieses Scanprofil gibt es nicht.</translation>
    </message>
    <message>
        <source>Look at the list of profiles.</source>
        <translation>Sehen Sie in der Liste der Profile nach.</translation>
    </message>
    <message>
        <source>A scan profile needs a name of its own.</source>
        <translation>Ein Scanprofil braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Choose a name that no other profile has.</source>
        <translation>Wählen Sie einen Namen, den kein anderes Profil hat.</translation>
    </message>
    <message>
        <source>The scanner can&apos;t do that: {option}.</source>
        <translation>Das kann der Scanner nicht: {option}.</translation>
    </message>
    <message>
        <source>Look at what it offers and choose again.</source>
        <translation>Sehen Sie nach, was er anbietet, und wählen Sie neu.</translation>
    </message>
    <message>
        <source>The part that speaks with scanners is missing.</source>
        <translation>Der Teil, der mit Scannern spricht, fehlt.</translation>
    </message>
    <message>
        <source>That is too much for one separator sheet.</source>
        <translation>Das ist zu viel für ein Trennblatt.</translation>
    </message>
    <message>
        <source>Shorten the names of the counterparty and the profile.</source>
        <translation>Kürzen Sie die Namen des Vertragspartners und des Profils.</translation>
    </message>
    <message>
        <source>The CRM has a different value.</source>
        <translation>Das CRM hat einen anderen Wert.</translation>
    </message>
    <message>
        <source>Both values are kept.</source>
        <translation>Beide Werte bleiben erhalten.</translation>
    </message>
    <message>
        <source>Decide which one holds.</source>
        <translation>Entscheiden Sie, welcher gilt.</translation>
    </message>
    <message>
        <source>There is no such CRM.</source>
        <translation>Dieses CRM gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one in Settings.</source>
        <translation>Wählen Sie eines in den Einstellungen.</translation>
    </message>
    <message>
        <source>The CRM does not take this currency.</source>
        <translation>Das CRM nimmt diese Währung nicht an.</translation>
    </message>
    <message>
        <source>The record stays as it was approved.</source>
        <translation>Der Datensatz bleibt, wie er freigegeben wurde.</translation>
    </message>
    <message>
        <source>Enable the currency in the CRM, then try again.</source>
        <translation>Schalten Sie die Währung im CRM frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The CRM&apos;s limit for today is used up.</source>
        <translation>Das heutige Kontingent des CRM ist aufgebraucht.</translation>
    </message>
    <message>
        <source>It goes on tomorrow by itself.</source>
        <translation>Morgen geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The CRM could not be updated.</source>
        <translation>Das CRM konnte nicht aktualisiert werden.</translation>
    </message>
    <message>
        <source>The CRM would have made an uploaded file public.</source>
        <translation>Das CRM hätte eine hochgeladene Datei öffentlich gemacht.</translation>
    </message>
    <message>
        <source>The upload was stopped.</source>
        <translation>Das Hochladen wurde angehalten.</translation>
    </message>
    <message>
        <source>Allow private files in the CRM account.</source>
        <translation>Erlauben Sie private Dateien im CRM-Konto.</translation>
    </message>
    <message>
        <source>The CRM account may not do this.</source>
        <translation>Das CRM-Konto darf das nicht.</translation>
    </message>
    <message>
        <source>Give the access token the missing rights, then try again.</source>
        <translation>Geben Sie dem Zugriffsschlüssel die fehlenden Rechte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The record has nothing to be found by.</source>
        <translation>Der Datensatz hat nichts, woran er zu finden wäre.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the mapping.</source>
        <translation>Prüfen Sie die Feldzuordnung.</translation>
    </message>
    <message>
        <source>The CRM does not have this record any more.</source>
        <translation>Das CRM hat diesen Datensatz nicht mehr.</translation>
    </message>
    <message>
        <source>Refresh and look again.</source>
        <translation>Aktualisieren Sie und sehen Sie erneut nach.</translation>
    </message>
    <message>
        <source>The CRM does not have this kind of record.</source>
        <translation>Das CRM hat diese Art von Datensatz nicht.</translation>
    </message>
    <message>
        <source>The CRM lacks the property {property}.</source>
        <translation>Dem CRM fehlt die Eigenschaft {property}.</translation>
    </message>
    <message>
        <source>What is to be sent waits.</source>
        <translation>Was zu senden ist, wartet.</translation>
    </message>
    <message>
        <source>Create it in the CRM, or change the mapping.</source>
        <translation>Legen Sie sie im CRM an, oder ändern Sie die Feldzuordnung.</translation>
    </message>
    <message>
        <source>The CRM&apos;s property for our number is not unique.</source>
        <translation>Die Eigenschaft des CRM für unsere Nummer ist nicht eindeutig.</translation>
    </message>
    <message>
        <source>Make it a unique property in the CRM.</source>
        <translation>Machen Sie sie im CRM zu einer eindeutigen Eigenschaft.</translation>
    </message>
    <message>
        <source>The CRM asks to wait for a while.</source>
        <translation>Das CRM bittet um eine Wartezeit.</translation>
    </message>
    <message>
        <source>The CRM&apos;s answer could not be understood.</source>
        <translation>Die Antwort des CRM war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The CRM did not accept the access token.</source>
        <translation>Das CRM hat den Zugriffsschlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings.</source>
        <translation>Geben Sie in den Einstellungen einen neuen ein.</translation>
    </message>
    <message>
        <source>The CRM did not accept a value.</source>
        <translation>Das CRM hat einen Wert nicht angenommen.</translation>
    </message>
    <message>
        <source>The approved record is unchanged.</source>
        <translation>Der freigegebene Datensatz ist unverändert.</translation>
    </message>
    <message>
        <source>Check the value or the mapping, then try again.</source>
        <translation>Prüfen Sie den Wert oder die Feldzuordnung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A value does not fit its property in the CRM.</source>
        <translation>Ein Wert passt nicht zu seiner Eigenschaft im CRM.</translation>
    </message>
    <message>
        <source>Check the values and the mapping.</source>
        <translation>Prüfen Sie die Werte und die Feldzuordnung.</translation>
    </message>
    <message>
        <source>Something is missing in the signing request.</source>
        <translation>In der Signaturanfrage fehlt etwas.</translation>
    </message>
    <message>
        <source>Check recipients and signature places.</source>
        <translation>Prüfen Sie Empfänger und Unterschriftsstellen.</translation>
    </message>
    <message>
        <source>The answer of the signing service could not be understood.</source>
        <translation>Die Antwort des Signaturdienstes war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The sign-in has no account of the signing service.</source>
        <translation>Zur Anmeldung gehört kein Konto beim Signaturdienst.</translation>
    </message>
    <message>
        <source>Check the account in Settings.</source>
        <translation>Prüfen Sie das Konto in den Einstellungen.</translation>
    </message>
    <message>
        <source>Nobody is named to sign.</source>
        <translation>Es ist niemand zum Unterschreiben benannt.</translation>
    </message>
    <message>
        <source>Add at least one signer.</source>
        <translation>Fügen Sie mindestens einen Unterzeichner hinzu.</translation>
    </message>
    <message>
        <source>A recipient has no name or no valid e-mail address ({name}).</source>
        <translation>Ein Empfänger hat keinen Namen oder keine gültige E-Mail-Adresse ({name}).</translation>
    </message>
    <message>
        <source>Complete the recipient.</source>
        <translation>Vervollständigen Sie den Empfänger.</translation>
    </message>
    <message>
        <source>The signing service did not accept the request.</source>
        <translation>Der Signaturdienst hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The document was not sent.</source>
        <translation>Das Dokument wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Check the recipients and send it again.</source>
        <translation>Prüfen Sie die Empfänger und senden Sie es erneut.</translation>
    </message>
    <message>
        <source>The signing request can&apos;t be changed any more.</source>
        <translation>Die Signaturanfrage kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>The message has been dealt with meanwhile.</source>
        <translation>Die Nachricht wurde inzwischen bearbeitet.</translation>
    </message>
    <message>
        <source>The mapping leaves out what records are found by.</source>
        <translation>Die Feldzuordnung lässt aus, woran Datensätze gefunden werden.</translation>
    </message>
    <message>
        <source>Check the mapping file.</source>
        <translation>Prüfen Sie die Zuordnungsdatei.</translation>
    </message>
    <message>
        <source>The mapping writes the property that records are found by.</source>
        <translation>Die Feldzuordnung beschreibt die Eigenschaft, an der Datensätze gefunden werden.</translation>
    </message>
    <message>
        <source>The mapping can&apos;t be read.</source>
        <translation>Die Feldzuordnung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The mapping names a kind of record that does not exist.</source>
        <translation>Die Feldzuordnung nennt eine Art von Datensatz, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The mapping names a field that does not exist.</source>
        <translation>Die Feldzuordnung nennt ein Feld, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The mapping has a type that does not exist.</source>
        <translation>Die Feldzuordnung hat einen Typ, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The service has newer data.</source>
        <translation>Der Dienst hat neuere Daten.</translation>
    </message>
    <message>
        <source>The account may not do this.</source>
        <translation>Das Konto darf das nicht.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the right.</source>
        <translation>Bitten Sie den Verwalter des Kontos um das Recht.</translation>
    </message>
    <message>
        <source>The address is not protected by TLS.</source>
        <translation>Die Adresse ist nicht durch TLS geschützt.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Verwenden Sie eine Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>No free port could be opened on this computer.</source>
        <translation>Auf diesem Rechner konnte kein freier Port geöffnet werden.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service does not know what was asked for.</source>
        <translation>Der Dienst kennt das Gewünschte nicht.</translation>
    </message>
    <message>
        <source>Check the address and the account in Settings.</source>
        <translation>Prüfen Sie die Adresse und das Konto in den Einstellungen.</translation>
    </message>
    <message>
        <source>The service asks to wait for a while.</source>
        <translation>Der Dienst bittet um eine Wartezeit.</translation>
    </message>
    <message>
        <source>The service sends us to another place, which is not followed for safety.</source>
        <translation>Der Dienst verweist an einen anderen Ort; dem wird aus Sicherheitsgründen nicht gefolgt.</translation>
    </message>
    <message>
        <source>Check the address in Settings.</source>
        <translation>Prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>Der Dienst hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The contract is kept as it is.</source>
        <translation>Der Vertrag bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Check its values.</source>
        <translation>Prüfen Sie seine Werte.</translation>
    </message>
    <message>
        <source>The service has trouble of its own.</source>
        <translation>Der Dienst hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>The sign-in page does not know Countersign by this ID or secret.</source>
        <translation>Die Anmeldeseite kennt Countersign nicht unter dieser ID oder diesem Geheimnis.</translation>
    </message>
    <message>
        <source>Compare both with what your administrator registered with the provider.</source>
        <translation>Vergleichen Sie beide mit dem, was Ihre Administration beim Anbieter registriert hat.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>Die Anmeldung wurde verweigert.</translation>
    </message>
    <message>
        <source>Try again in Settings.</source>
        <translation>Versuchen Sie es in den Einstellungen erneut.</translation>
    </message>
    <message>
        <source>The service asks for a new sign-in.</source>
        <translation>Der Dienst verlangt eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to the service is not secure.</source>
        <translation>Die Verbindung zum Dienst ist nicht sicher.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the network.</source>
        <translation>Prüfen Sie das Datum dieses Rechners und das Netz.</translation>
    </message>
    <message>
        <source>The stored sign-in can&apos;t be read.</source>
        <translation>Die gespeicherte Anmeldung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The answer of the service is too large.</source>
        <translation>Die Antwort des Dienstes ist zu groß.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The service did not accept the access token.</source>
        <translation>Der Dienst hat den Zugriffsschlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>A waiting message is of a kind this version does not know.</source>
        <translation>Eine wartende Nachricht ist von einer Art, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Sie bleibt erhalten.</translation>
    </message>
    <message>
        <source>The message has been sent or withdrawn meanwhile.</source>
        <translation>Die Nachricht wurde inzwischen gesendet oder zurückgezogen.</translation>
    </message>
    <message>
        <source>The port {port} can&apos;t be used.</source>
        <translation>Der Port {port} kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The practice service can&apos;t read this PDF.</source>
        <translation>Der Übungsdienst kann dieses PDF nicht lesen.</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>Versuchen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The practice signature does not fit.</source>
        <translation>Die Übungssignatur passt nicht.</translation>
    </message>
    <message>
        <source>Try another PDF.</source>
        <translation>Versuchen Sie ein anderes PDF.</translation>
    </message>
    <message>
        <source>The practice services&apos; data is damaged.</source>
        <translation>Die Daten der Übungsdienste sind beschädigt.</translation>
    </message>
    <message>
        <source>Delete it; it is made anew.</source>
        <translation>Löschen Sie sie; sie werden neu angelegt.</translation>
    </message>
    <message>
        <source>The practice services&apos; data can&apos;t be read.</source>
        <translation>Die Daten der Übungsdienste sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Check the rights of its folder.</source>
        <translation>Prüfen Sie die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The practice services&apos; data can&apos;t be written.</source>
        <translation>Die Daten der Übungsdienste können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The practice service does not know this.</source>
        <translation>Der Übungsdienst kennt das nicht.</translation>
    </message>
    <message>
        <source>The access code is wrong.</source>
        <translation>Der Zugangscode ist falsch.</translation>
    </message>
    <message>
        <source>The practice service can&apos;t do this now.</source>
        <translation>Der Übungsdienst kann das jetzt nicht tun.</translation>
    </message>
    <message>
        <source>Stored data was changed from outside.</source>
        <translation>Gespeicherte Daten wurden von außen verändert.</translation>
    </message>
    <message>
        <source>The rest is kept.</source>
        <translation>Der Rest bleibt erhalten.</translation>
    </message>
    <message>
        <source>Verify the log in Audit and restore a backup.</source>
        <translation>Prüfen Sie das Protokoll im Bereich Protokoll und spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>The chain of the log is broken.</source>
        <translation>Die Kette des Protokolls ist gebrochen.</translation>
    </message>
    <message>
        <source>Entries before the break are sound.</source>
        <translation>Einträge vor dem Bruch sind in Ordnung.</translation>
    </message>
    <message>
        <source>Compare with your outside checkpoints.</source>
        <translation>Vergleichen Sie mit Ihren externen Prüfpunkten.</translation>
    </message>
    <message>
        <source>An outside checkpoint can&apos;t be read.</source>
        <translation>Ein externer Prüfpunkt ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The log itself is kept.</source>
        <translation>Das Protokoll selbst bleibt erhalten.</translation>
    </message>
    <message>
        <source>Check the folder in Settings.</source>
        <translation>Prüfen Sie den Ordner in den Einstellungen.</translation>
    </message>
    <message>
        <source>The copy of the audit checkpoint could not be written.</source>
        <translation>Die Kopie des Prüfpunkts konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The log itself is complete.</source>
        <translation>Das Protokoll selbst ist vollständig.</translation>
    </message>
    <message>
        <source>Check the checkpoint folder in Settings.</source>
        <translation>Prüfen Sie den Prüfpunktordner in den Einstellungen.</translation>
    </message>
    <message>
        <source>A seal of the log is not genuine.</source>
        <translation>Ein Siegel des Protokolls ist nicht echt.</translation>
    </message>
    <message>
        <source>Entries before it are sound.</source>
        <translation>Einträge davor sind in Ordnung.</translation>
    </message>
    <message>
        <source>The log does not fit one of its seals.</source>
        <translation>Das Protokoll passt nicht zu einem seiner Siegel.</translation>
    </message>
    <message>
        <source>A seal of the log is missing.</source>
        <translation>Ein Siegel des Protokolls fehlt.</translation>
    </message>
    <message>
        <source>An entry of the log was changed.</source>
        <translation>Ein Eintrag des Protokolls wurde geändert.</translation>
    </message>
    <message>
        <source>An entry was put into the log.</source>
        <translation>In das Protokoll wurde ein Eintrag eingeschoben.</translation>
    </message>
    <message>
        <source>An entry of the log is missing.</source>
        <translation>Ein Eintrag des Protokolls fehlt.</translation>
    </message>
    <message>
        <source>An entry of the log can&apos;t be read.</source>
        <translation>Ein Eintrag des Protokolls ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The key that seals the log can&apos;t be read.</source>
        <translation>Der Schlüssel, der das Protokoll versiegelt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>The log was written in the wrong order.</source>
        <translation>Das Protokoll wurde in falscher Reihenfolge geschrieben.</translation>
    </message>
    <message>
        <source>What was stored before is kept.</source>
        <translation>Was vorher gespeichert wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Start Countersign again.</source>
        <translation>Starten Sie Countersign neu.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>Unlock it, or give the passphrase.</source>
        <translation>Entsperren Sie ihn, oder geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>This session has no keyring.</source>
        <translation>Diese Sitzung hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Use a passphrase or a key file.</source>
        <translation>Verwenden Sie eine Passphrase oder eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Passphrase zu prüfen.</translation>
    </message>
    <message>
        <source>The workspace is as it was.</source>
        <translation>Der Arbeitsbereich ist, wie er war.</translation>
    </message>
    <message>
        <source>There is a file in the key file&apos;s place already.</source>
        <translation>An der Stelle der Schlüsseldatei ist bereits eine Datei.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Name another place.</source>
        <translation>Nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Others may read the file with the locks.</source>
        <translation>Andere können die Datei mit den Schlössern lesen.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>Sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Let only yourself read it.</source>
        <translation>Lassen Sie nur sich selbst darin lesen.</translation>
    </message>
    <message>
        <source>The key file could not be read.</source>
        <translation>Die Schlüsseldatei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <translation>Die Schlüsseldatei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the folder, then try again.</source>
        <translation>Prüfen Sie den Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key has the wrong form.</source>
        <translation>Der Schlüssel hat die falsche Form.</translation>
    </message>
    <message>
        <source>This is the last thing that opens the workspace.</source>
        <translation>Das ist das Letzte, was den Arbeitsbereich öffnet.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Fügen Sie zuerst etwas anderes hinzu.</translation>
    </message>
    <message>
        <source>The file with the locks of the workspace is damaged.</source>
        <translation>Die Datei mit den Schlössern des Arbeitsbereichs ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing can open this workspace that way.</source>
        <translation>Auf diese Weise lässt sich dieser Arbeitsbereich nicht öffnen.</translation>
    </message>
    <message>
        <source>Use the recovery key.</source>
        <translation>Verwenden Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>This key belongs to another workspace.</source>
        <translation>Dieser Schlüssel gehört zu einem anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Look for the right one.</source>
        <translation>Suchen Sie den richtigen.</translation>
    </message>
    <message>
        <source>The lock was made by a newer Countersign.</source>
        <translation>Das Schloss wurde von einem neueren Countersign angelegt.</translation>
    </message>
    <message>
        <source>This does not open the workspace.</source>
        <translation>Das öffnet den Arbeitsbereich nicht.</translation>
    </message>
    <message>
        <source>Check it and try again; capitals matter.</source>
        <translation>Prüfen Sie es und versuchen Sie es erneut; Großschreibung zählt.</translation>
    </message>
    <message>
        <source>A stored file is missing.</source>
        <translation>Eine gespeicherte Datei fehlt.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A part of a stored file was asked for that is not there.</source>
        <translation>Ein nicht vorhandener Teil einer gespeicherten Datei wurde verlangt.</translation>
    </message>
    <message>
        <source>A stored file could not be read.</source>
        <translation>Eine gespeicherte Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The file changed while it was being stored.</source>
        <translation>Die Datei wurde geändert, während sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>A stored file was changed from outside.</source>
        <translation>Eine gespeicherte Datei wurde von außen verändert.</translation>
    </message>
    <message>
        <source>It is not used.</source>
        <translation>Sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>A file could not be stored.</source>
        <translation>Eine Datei konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A stored record is damaged.</source>
        <translation>Ein gespeicherter Datensatz ist beschädigt.</translation>
    </message>
    <message>
        <source>The other records are kept.</source>
        <translation>Die anderen Datensätze bleiben erhalten.</translation>
    </message>
    <message>
        <source>A stored record can&apos;t be read.</source>
        <translation>Ein gespeicherter Datensatz ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>Der Datensatz ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery key.</source>
        <translation>Im Wiederherstellungsschlüssel ist ein Schreibfehler.</translation>
    </message>
    <message>
        <source>Compare it with the paper, group by group.</source>
        <translation>Vergleichen Sie ihn Gruppe für Gruppe mit dem Papier.</translation>
    </message>
    <message>
        <source>This is not a recovery key.</source>
        <translation>Das ist kein Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Type all groups, as they are on the paper.</source>
        <translation>Geben Sie alle Gruppen ein, wie sie auf dem Papier stehen.</translation>
    </message>
    <message>
        <source>The file with the tokens is damaged.</source>
        <translation>Die Datei mit den Zugriffsschlüsseln ist beschädigt.</translation>
    </message>
    <message>
        <source>Enter the tokens again in Settings, Accounts.</source>
        <translation>Geben Sie die Zugriffsschlüssel in den Einstellungen unter Konten neu ein.</translation>
    </message>
    <message>
        <source>The file with the tokens can&apos;t be read.</source>
        <translation>Die Datei mit den Zugriffsschlüsseln ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>The file with the tokens can&apos;t be written.</source>
        <translation>Die Datei mit den Zugriffsschlüsseln kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The stored token is missing.</source>
        <translation>Der gespeicherte Zugriffsschlüssel fehlt.</translation>
    </message>
    <message>
        <source>Enter it again in Settings, Accounts.</source>
        <translation>Geben Sie ihn in den Einstellungen unter Konten neu ein.</translation>
    </message>
    <message>
        <source>Another program is using the workspace.</source>
        <translation>Ein anderes Programm benutzt den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Augenblick und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The change does not fit what is stored.</source>
        <translation>Die Änderung passt nicht zu dem, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Refresh and try again.</source>
        <translation>Aktualisieren Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database is damaged.</source>
        <translation>Die Datenbank des Arbeitsbereichs ist beschädigt.</translation>
    </message>
    <message>
        <source>The originals are kept apart from it.</source>
        <translation>Die Originale liegen getrennt von ihr.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A change was begun within another.</source>
        <translation>Eine Änderung wurde innerhalb einer anderen begonnen.</translation>
    </message>
    <message>
        <source>The workspace is not open.</source>
        <translation>Der Arbeitsbereich ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>A change was begun in the wrong order.</source>
        <translation>Eine Änderung wurde in falscher Reihenfolge begonnen.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database is missing.</source>
        <translation>Die Datenbank des Arbeitsbereichs fehlt.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version.</source>
        <translation>Der Arbeitsbereich wurde von einer neueren Version angelegt.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database refused a step.</source>
        <translation>Die Datenbank des Arbeitsbereichs hat einen Schritt verweigert.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, restore a backup.</source>
        <translation>Versuchen Sie es erneut; wenn es wieder auftritt, spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>The workspace can&apos;t be written.</source>
        <translation>Der Arbeitsbereich kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is a workspace in this folder already.</source>
        <translation>In diesem Ordner gibt es bereits einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Öffnen Sie ihn, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The workspace is in use by another process ({pid} on {host}).</source>
        <translation>Der Arbeitsbereich wird von einem anderen Prozess benutzt ({pid} auf {host}).</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Schließen Sie ihn dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace was not made to its end.</source>
        <translation>Der Arbeitsbereich wurde nicht zu Ende angelegt.</translation>
    </message>
    <message>
        <source>Remove the folder and make it anew.</source>
        <translation>Entfernen Sie den Ordner und legen Sie ihn neu an.</translation>
    </message>
    <message>
        <source>Nothing that was given opens the workspace.</source>
        <translation>Nichts von dem Angegebenen öffnet den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Give its passphrase, key file or recovery key.</source>
        <translation>Geben Sie seine Passphrase, Schlüsseldatei oder seinen Wiederherstellungsschlüssel an.</translation>
    </message>
    <message>
        <source>The description of the workspace is damaged.</source>
        <translation>Die Beschreibung des Arbeitsbereichs ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore workspace.json from a backup.</source>
        <translation>Stellen Sie workspace.json aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A workspace can&apos;t lie on a network drive.</source>
        <translation>Ein Arbeitsbereich kann nicht auf einem Netzlaufwerk liegen.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Wählen Sie einen Ordner auf diesem Rechner.</translation>
    </message>
    <message>
        <source>There is nothing to open the workspace with later.</source>
        <translation>Es gibt nichts, womit sich der Arbeitsbereich später öffnen ließe.</translation>
    </message>
    <message>
        <source>Give a passphrase or a key file.</source>
        <translation>Geben Sie eine Passphrase oder eine Schlüsseldatei an.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Der Ordner ist nicht leer.</translation>
    </message>
    <message>
        <source>Nothing in it was touched.</source>
        <translation>Darin wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>There is no workspace in this folder.</source>
        <translation>In diesem Ordner gibt es keinen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Check the folder, or make a workspace there first.</source>
        <translation>Prüfen Sie den Ordner, oder legen Sie dort zuerst einen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>The workspace can&apos;t be read.</source>
        <translation>Der Arbeitsbereich ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The folder of the workspace can&apos;t be written to.</source>
        <translation>In den Ordner des Arbeitsbereichs kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours.</source>
        <translation>Wählen Sie einen Ordner, der Ihnen gehört.</translation>
    </message>
    <message>
        <source>What was asked for is not there any more.</source>
        <translation>Das Gewünschte ist nicht mehr da.</translation>
    </message>
    <message>
        <source>What was given can&apos;t be used as it is.</source>
        <translation>Die Angabe kann so nicht verwendet werden.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>Die Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>The network did not answer.</source>
        <translation>Das Netz hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The sign-in was not accepted.</source>
        <translation>Die Anmeldung wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing meanwhile.</source>
        <translation>Inzwischen hat jemand anders dasselbe geändert.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign.</source>
        <translation>In Countersign ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Refresh the list and try again.</source>
        <translation>Aktualisieren Sie die Liste und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Ändern Sie die Angabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check that the disk is there and has room, then try again.</source>
        <translation>Prüfen Sie, ob der Datenträger da ist und Platz hat, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, report the code shown with it.</source>
        <translation>Versuchen Sie es erneut; wenn es wieder auftritt, melden Sie den angezeigten Code.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A sentence about a failure, and its technical code.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no folder in memory that is yours alone to put the attachment into.</source>
        <translation>Es gibt keinen Ordner im Arbeitsspeicher, der nur Ihnen gehört und den Anhang aufnehmen könnte.</translation>
    </message>
    <message>
        <source>Export an e-mail draft instead, and open it in your mail program.</source>
        <translation>Exportieren Sie stattdessen einen E-Mail-Entwurf und öffnen Sie ihn in Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>Then nobody would be left who can change settings and people.</source>
        <translation>Dann bliebe niemand, der Einstellungen und Personen ändern kann.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first, with a password.</source>
        <translation>Machen Sie zuerst jemand anderen mit Kennwort zum Verwalter.</translation>
    </message>
    <message>
        <source>Somebody else has this account of the computer.</source>
        <translation>Jemand anders hat dieses Konto des Rechners.</translation>
    </message>
    <message>
        <source>People sign in to this workspace, and nobody of them has the account {login} of this computer.</source>
        <translation>In diesem Arbeitsbereich melden sich Personen an, und keine von ihnen hat das Konto {login} dieses Rechners.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>An administrator can enter it under Settings, People.</source>
        <translation>Ein Verwalter kann es unter Einstellungen, Personen eintragen.</translation>
    </message>
    <message>
        <source>Where people sign in, a name stays: decisions are recorded under it.</source>
        <translation>Wo Personen sich anmelden, bleibt ein Name: Unter ihm stehen Entscheidungen im Protokoll.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <source>The program records its own work under this name.</source>
        <translation>Unter diesem Namen hält das Programm seine eigene Arbeit fest.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Somebody has this name already.</source>
        <translation>Jemand hat diesen Namen schon.</translation>
    </message>
    <message>
        <source>Nobody has signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>The roles of {person} do not cover this.</source>
        <translation>Die Aufgaben von {person} umfassen das nicht.</translation>
    </message>
    <message>
        <source>Ask a colleague who may, or an administrator.</source>
        <translation>Fragen Sie jemanden, der es darf, oder einen Verwalter.</translation>
    </message>
    <message>
        <source>Nobody signs in to this workspace.</source>
        <translation>In diesem Arbeitsbereich meldet sich niemand an.</translation>
    </message>
    <message>
        <source>Begin with it under Settings, People.</source>
        <translation>Beginnen Sie damit unter Einstellungen, Personen.</translation>
    </message>
    <message>
        <source>The password is too short: at least {least} characters.</source>
        <translation>Das Kennwort ist zu kurz: mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Wählen Sie ein längeres.</translation>
    </message>
    <message>
        <source>This password was given by an administrator.</source>
        <translation>Dieses Kennwort hat ein Verwalter vergeben.</translation>
    </message>
    <message>
        <source>Choose one of your own.</source>
        <translation>Wählen Sie ein eigenes.</translation>
    </message>
    <message>
        <source>People sign in to this workspace.</source>
        <translation>In diesem Arbeitsbereich melden sich Personen an.</translation>
    </message>
    <message>
        <source>Who has left is made inactive, and kept for the record.</source>
        <translation>Wer gegangen ist, wird stillgelegt und bleibt für das Protokoll erhalten.</translation>
    </message>
    <message>
        <source>Nobody of this name can sign in.</source>
        <translation>Niemand dieses Namens kann sich anmelden.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Fragen Sie einen Verwalter.</translation>
    </message>
    <message>
        <source>There were too many wrong tries.</source>
        <translation>Es gab zu viele falsche Versuche.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>Warten Sie {seconds} Sekunden und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>Das Kennwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Try again, or ask an administrator for a new one.</source>
        <translation>Versuchen Sie es noch einmal, oder lassen Sie sich von einem Verwalter ein neues geben.</translation>
    </message>
    <message>
        <source>Name a person or a team.</source>
        <translation>Nennen Sie eine Person oder ein Team.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Non-disclosure agreement</source>
        <translation>Geheimhaltungsvereinbarung</translation>
    </message>
    <message>
        <source>Master services agreement</source>
        <translation>Rahmenvertrag über Dienstleistungen</translation>
    </message>
    <message>
        <source>Statement of work</source>
        <translation>Leistungsbeschreibung</translation>
    </message>
    <message>
        <source>Services agreement</source>
        <translation>Dienstleistungsvertrag</translation>
    </message>
    <message>
        <source>Purchase agreement</source>
        <translation>Einkaufsvertrag</translation>
    </message>
    <message>
        <source>Sales agreement</source>
        <translation>Verkaufsvertrag</translation>
    </message>
    <message>
        <source>Licence agreement</source>
        <translation>Lizenzvertrag</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Mietvertrag</translation>
    </message>
    <message>
        <source>Employment contract</source>
        <translation>Arbeitsvertrag</translation>
    </message>
    <message>
        <source>Consulting agreement</source>
        <translation>Beratungsvertrag</translation>
    </message>
    <message>
        <source>Loan agreement</source>
        <translation>Darlehensvertrag</translation>
    </message>
    <message>
        <source>Partnership agreement</source>
        <translation>Gesellschaftsvertrag</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Other contract</source>
        <translation>Sonstiger Vertrag</translation>
    </message>
    <message>
        <source>No renewal</source>
        <translation>Keine Verlängerung</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>By agreement</source>
        <translation>Nach Vereinbarung</translation>
    </message>
    <message>
        <source>Day and month could be the other way round</source>
        <translation>Tag und Monat könnten vertauscht sein</translation>
    </message>
    <message>
        <source>Worked out from other values</source>
        <translation>Aus anderen Werten berechnet</translation>
    </message>
    <message>
        <source>Hard to read: some characters were guessed</source>
        <translation>Schwer zu lesen: einige Zeichen wurden geraten</translation>
    </message>
    <message>
        <source>The words and the figures differ</source>
        <translation>Worte und Ziffern stimmen nicht überein</translation>
    </message>
    <message>
        <source>The date lies in the future</source>
        <translation>Das Datum liegt in der Zukunft</translation>
    </message>
    <message>
        <source>The contract would end before it begins</source>
        <translation>Der Vertrag würde enden, bevor er beginnt</translation>
    </message>
    <message>
        <source>The dates lie far apart</source>
        <translation>Die Daten liegen weit auseinander</translation>
    </message>
    <message>
        <source>The dates and the term do not fit together</source>
        <translation>Daten und Laufzeit passen nicht zusammen</translation>
    </message>
    <message>
        <source>The value has an unusual form</source>
        <translation>Der Wert hat eine ungewöhnliche Form</translation>
    </message>
    <message>
        <source>Quantity times price is not the amount</source>
        <translation>Menge mal Preis ergibt nicht den Betrag</translation>
    </message>
    <message>
        <source>The rows do not add up to the total below them</source>
        <translation>Die Zeilen ergeben nicht die Summe darunter</translation>
    </message>
    <message>
        <source>The currency is not stated here</source>
        <translation>Die Währung ist hier nicht angegeben</translation>
    </message>
    <message>
        <source>Amounts are in different currencies</source>
        <translation>Beträge in verschiedenen Währungen</translation>
    </message>
    <message>
        <source>Point and comma could mean either</source>
        <translation>Punkt und Komma könnten beides bedeuten</translation>
    </message>
    <message>
        <source>Only one party was found</source>
        <translation>Nur eine Partei wurde gefunden</translation>
    </message>
    <message>
        <source>The notice period is longer than the term</source>
        <translation>Die Kündigungsfrist ist länger als die Laufzeit</translation>
    </message>
    <message>
        <source>The text says different things about renewal</source>
        <translation>Der Text sagt Verschiedenes über die Verlängerung</translation>
    </message>
    <message>
        <source>Left blank in the document</source>
        <translation>Im Dokument leer gelassen</translation>
    </message>
    <message>
        <source>Looks like an unsigned template</source>
        <translation>Sieht wie eine nicht unterschriebene Vorlage aus</translation>
    </message>
    <message>
        <source>Hard to tell whether somebody signed here</source>
        <translation>Schwer zu sagen, ob hier jemand unterschrieben hat</translation>
    </message>
    <message>
        <source>Where it stood in approved contracts of this layout</source>
        <translation>Wo es in freigegebenen Verträgen dieses Layouts stand</translation>
    </message>
    <message>
        <source>In approved contracts of this layout it stood elsewhere</source>
        <translation>In freigegebenen Verträgen dieses Layouts stand es anderswo</translation>
    </message>
    <message>
        <source>Somebody has entered this already: type what you read on the page, and the two are compared</source>
        <translation>Jemand hat das schon erfasst: Geben Sie ein, was Sie auf der Seite lesen; beides wird verglichen</translation>
    </message>
    <message>
        <source>The contract states it differently elsewhere</source>
        <translation>Der Vertrag gibt es an anderer Stelle anders an</translation>
    </message>
    <message>
        <source>Spelled as it was corrected before</source>
        <translation>Geschrieben, wie es früher berichtigt wurde</translation>
    </message>
    <message>
        <source>As usual in contracts with this party</source>
        <translation>Wie in Verträgen mit dieser Partei üblich</translation>
    </message>
    <message>
        <source>A second way of reading gives something else</source>
        <translation>Eine zweite Lesart ergibt etwas anderes</translation>
    </message>
    <message>
        <source>Several values compete</source>
        <translation>Mehrere Werte kommen in Frage</translation>
    </message>
    <message>
        <source>Something similar was found, but seems not to be it</source>
        <translation>Ähnliches wurde gefunden, scheint es aber nicht zu sein</translation>
    </message>
    <message>
        <source>The contract may not state this at all</source>
        <translation>Der Vertrag sagt dazu vielleicht gar nichts</translation>
    </message>
    <message>
        <source>It may be there without having been found</source>
        <translation>Es ist vielleicht da, ohne gefunden worden zu sein</translation>
    </message>
    <message>
        <source>The words were hard to recognise</source>
        <translation>Die Wörter waren schwer zu erkennen</translation>
    </message>
    <message>
        <source>The currency is not certain</source>
        <translation>Die Währung ist nicht sicher</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract type</source>
        <translation>Vertragsart</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Agreement date</source>
        <translation>Vertragsdatum</translation>
    </message>
    <message>
        <source>Effective date</source>
        <translation>Inkrafttreten</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>Vertragsende</translation>
    </message>
    <message>
        <source>Date signed</source>
        <translation>Unterschriftsdatum</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Renewal term</source>
        <translation>Verlängerungszeitraum</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation>Anwendbares Recht</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Signer&apos;s title</source>
        <translation>Funktion des Unterzeichners</translation>
    </message>
    <message>
        <source>Signer&apos;s e-mail</source>
        <translation>E-Mail des Unterzeichners</translation>
    </message>
    <message>
        <source>Already signed</source>
        <translation>Bereits unterschrieben</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Web domain</source>
        <translation>Internetdomäne</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parteien</translation>
    </message>
    <message>
        <source>Dates and term</source>
        <translation>Daten und Laufzeit</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Not in the document</source>
        <translation>Nicht im Dokument</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unleserlich</translation>
    </message>
    <message>
        <source>Read from the page</source>
        <translation>Von der Seite gelesen</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>Unsure: please compare with the page</source>
        <translation>Unsicher: bitte mit der Seite vergleichen</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Unbefristet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>InletWords</name>
    <message>
        <source>watched folder %1</source>
        <translation>überwachter Ordner %1</translation>
    </message>
    <message>
        <source>mail from %1</source>
        <translation>E-Mail von %1</translation>
    </message>
    <message>
        <source>mail from %1: %2</source>
        <comment>a sender and a subject</comment>
        <translation>E-Mail von %1: %2</translation>
    </message>
    <message>
        <source>from a phone</source>
        <translation>von einem Telefon</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
</context>
<context>
    <name>PdfaWords</name>
    <message>
        <source>holds scripts or actions</source>
        <translation>Skripte oder Aktionen enthält</translation>
    </message>
    <message>
        <source>holds sound, video or 3D notes</source>
        <translation>Ton, Video oder 3D-Anmerkungen enthält</translation>
    </message>
    <message>
        <source>has notes or fields that are hidden or not printed</source>
        <translation>Anmerkungen oder Felder hat, die verborgen sind oder nicht gedruckt werden</translation>
    </message>
    <message>
        <source>has files attached</source>
        <translation>Dateien im Anhang hat</translation>
    </message>
    <message>
        <source>uses colours of a device that it does not describe</source>
        <translation>Farben eines Geräts verwendet, das es nicht beschreibt</translation>
    </message>
    <message>
        <source>has pages with unknown or damaged instructions</source>
        <translation>Seiten mit unbekannten oder beschädigten Anweisungen hat</translation>
    </message>
    <message>
        <source>is a dynamic form (XFA)</source>
        <translation>ein dynamisches Formular (XFA) ist</translation>
    </message>
    <message>
        <source>refers to data in other files</source>
        <translation>auf Daten in anderen Dateien verweist</translation>
    </message>
    <message>
        <source>has fonts whose characters are not stated in full</source>
        <translation>Schriften hat, deren Zeichen nicht vollständig angegeben sind</translation>
    </message>
    <message>
        <source>uses fonts that it does not contain</source>
        <translation>Schriften verwendet, die es nicht enthält</translation>
    </message>
    <message>
        <source>has notes or fields without a fixed look</source>
        <translation>Anmerkungen oder Felder ohne festes Aussehen hat</translation>
    </message>
    <message>
        <source>has JPEG 2000 images</source>
        <translation>JPEG-2000-Bilder hat</translation>
    </message>
    <message>
        <source>has layers that can be switched</source>
        <translation>umschaltbare Ebenen hat</translation>
    </message>
    <message>
        <source>goes beyond the limits that PDF/A sets for readers</source>
        <translation>die Grenzen überschreitet, die PDF/A den Lesern setzt</translation>
    </message>
    <message>
        <source>demands permissions or features of its reader</source>
        <translation>Berechtigungen oder Funktionen des Lesers verlangt</translation>
    </message>
    <message>
        <source>holds PostScript</source>
        <translation>PostScript enthält</translation>
    </message>
    <message>
        <source>changes tones for a device</source>
        <translation>Farbtöne für ein Gerät verändert</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Back office</source>
        <translation>Innendienst</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Scans and takes in, assigns, exports.</source>
        <translation>Scannt und nimmt auf, teilt zu, exportiert.</translation>
    </message>
    <message>
        <source>Takes in, decides, approves, sends for signature.</source>
        <translation>Nimmt auf, entscheidet, gibt frei, sendet zur Unterschrift.</translation>
    </message>
    <message>
        <source>Decides, approves, sends, signs off, exports the log.</source>
        <translation>Entscheidet, gibt frei, sendet, schließt ab, exportiert das Protokoll.</translation>
    </message>
    <message>
        <source>Changes settings, rules, accounts and people.</source>
        <translation>Ändert Einstellungen, Regeln, Konten und Personen.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>No personal data</source>
        <translation>Keine personenbezogenen Daten</translation>
    </message>
    <message>
        <source>Only the lines of fields</source>
        <translation>Nur die Zeilen der Felder</translation>
    </message>
    <message>
        <source>Only lines, no personal data</source>
        <translation>Nur Zeilen, nichts Personenbezogenes</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>nach %n Minute</numerusform>
            <numerusform>nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Photograph the pages of a contract. They go to the computer that shows the code, and nowhere else.</source>
        <translation>Fotografieren Sie die Seiten eines Vertrags. Sie gehen an den Rechner, der den Code zeigt, und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Kamera öffnen</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Bilder auswählen</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Drag the corners onto the corners of the page.</source>
        <translation>Ziehen Sie die Ecken auf die Ecken der Seite.</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Noch einmal aufnehmen</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>Weitere Seite</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Pages: {n}</source>
        <translation>Seiten: {n}</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Seite {n}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The picture of the page</source>
        <translation>Das Bild der Seite</translation>
    </message>
    <message>
        <source>Top left corner</source>
        <translation>Ecke oben links</translation>
    </message>
    <message>
        <source>Top right corner</source>
        <translation>Ecke oben rechts</translation>
    </message>
    <message>
        <source>Bottom right corner</source>
        <translation>Ecke unten rechts</translation>
    </message>
    <message>
        <source>Bottom left corner</source>
        <translation>Ecke unten links</translation>
    </message>
    <message>
        <source>The page is in view.</source>
        <translation>Die Seite ist im Bild.</translation>
    </message>
    <message>
        <source>Lay the page on something darker, all of it in view.</source>
        <translation>Legen Sie die Seite auf etwas Dunkleres, ganz im Bild.</translation>
    </message>
    <message>
        <source>There is no camera to be used here. Choose pictures instead.</source>
        <translation>Hier ist keine Kamera verwendbar. Wählen Sie stattdessen Bilder aus.</translation>
    </message>
    <message>
        <source>The camera may not be used. Allow it in the browser, or choose pictures.</source>
        <translation>Die Kamera darf nicht benutzt werden. Erlauben Sie sie im Browser, oder wählen Sie Bilder aus.</translation>
    </message>
    <message>
        <source>The camera is not ready yet.</source>
        <translation>Die Kamera ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>{name} is no picture.</source>
        <translation>{name} ist kein Bild.</translation>
    </message>
    <message>
        <source>A contract takes {n} pages at most.</source>
        <translation>Ein Vertrag fasst höchstens {n} Seiten.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>The contract has arrived.</source>
        <translation>Der Vertrag ist angekommen.</translation>
    </message>
    <message>
        <source>This code was used or is too old. Ask for a new one on the computer and scan it.</source>
        <translation>Dieser Code wurde benutzt oder ist zu alt. Lassen Sie am Rechner einen neuen anzeigen und scannen Sie ihn.</translation>
    </message>
    <message>
        <source>Too fast. Wait a moment, then try again.</source>
        <translation>Zu schnell. Warten Sie einen Augenblick und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The contract could not be taken in. The computer says why.</source>
        <translation>Der Vertrag konnte nicht aufgenommen werden. Der Rechner sagt, warum.</translation>
    </message>
    <message>
        <source>That did not work. Try again.</source>
        <translation>Das hat nicht geklappt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The computer can&apos;t be reached. Your pictures are still here: try again.</source>
        <translation>Der Rechner ist nicht erreichbar. Ihre Bilder sind noch hier: Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>PrompterWords</name>
    <message>
        <source>No browser could be started</source>
        <translation>Es konnte kein Browser gestartet werden</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopieren Sie die Adresse</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Name of %1 missing</source>
        <translation>Name fehlt: %1</translation>
    </message>
    <message>
        <source>E-mail of %1 missing</source>
        <translation>E-Mail-Adresse fehlt: %1</translation>
    </message>
    <message>
        <source>E-mail of %1 is not an address</source>
        <translation>Keine gültige E-Mail-Adresse: %1</translation>
    </message>
    <message>
        <source>Access code of %1 missing</source>
        <translation>Zugangscode fehlt: %1</translation>
    </message>
    <message>
        <source>No place on the pages where %1 signs</source>
        <translation>Auf den Seiten fehlt die Stelle, an der %1 unterschreibt</translation>
    </message>
    <message>
        <source>recipient %1</source>
        <translation>Empfänger %1</translation>
    </message>
    <message>
        <source>Nobody is to sign yet</source>
        <translation>Noch soll niemand unterschreiben</translation>
    </message>
    <message>
        <source>Subject missing</source>
        <translation>Betreff fehlt</translation>
    </message>
    <message>
        <source>%1 and %2 have the same e-mail</source>
        <translation>%1 und %2 haben dieselbe E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Names of fields, and how many fields besides.</extracomment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>A date, such as 1 March 2026</source>
        <translation>Ein Datum, z. B. 1. März 2026</translation>
    </message>
    <message>
        <source>An amount with its currency, such as 1,200 USD</source>
        <translation>Ein Betrag mit Währung, z. B. 1.200 EUR</translation>
    </message>
    <message>
        <source>A length of time, such as 2 years</source>
        <translation>Eine Zeitspanne, z. B. 2 Jahre</translation>
    </message>
    <message>
        <source>One of the list</source>
        <translation>Einer aus der Liste</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>The name as printed</source>
        <translation>Der Name wie gedruckt</translation>
    </message>
    <message>
        <source>Type, or click the words on the page</source>
        <translation>Tippen Sie oder klicken Sie die Wörter auf der Seite an</translation>
    </message>
    <message numerus="yes">
        <source>%n readings compete</source>
        <translation>
            <numerusform>%n Lesart kommt in Frage</numerusform>
            <numerusform>%n Lesarten kommen in Frage</numerusform>
        </translation>
    </message>
    <message>
        <source>One uncertain reading</source>
        <translation>Eine unsichere Lesart</translation>
    </message>
    <message>
        <source>Not found on the pages</source>
        <translation>Auf den Seiten nicht gefunden</translation>
    </message>
    <message>
        <source>Day or month first? Type the month as a word: 1 Mar 2026.</source>
        <translation>Zuerst Tag oder Monat? Schreiben Sie den Monat als Wort: 1. Mär. 2026.</translation>
    </message>
    <message>
        <source>Add the currency, such as USD or EUR.</source>
        <translation>Ergänzen Sie die Währung, z. B. USD oder EUR.</translation>
    </message>
    <message>
        <source>Type a value, or press 0 if it is not in the document.</source>
        <translation>Geben Sie einen Wert ein, oder drücken Sie 0, wenn er nicht im Dokument steht.</translation>
    </message>
    <message>
        <source>Too uncertain to confirm as it is. Choose a reading by its number, click the words on the page, type, or press 0.</source>
        <translation>Zu unsicher, um es so zu bestätigen. Wählen Sie eine Lesart über ihre Nummer, klicken Sie die Wörter auf der Seite an, tippen Sie, oder drücken Sie 0.</translation>
    </message>
    <message>
        <source>There is no reading with this number.</source>
        <translation>Es gibt keine Lesart mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Not understood. %1.</source>
        <translation>Nicht verstanden. %1.</translation>
    </message>
    <message>
        <source>Not understood.</source>
        <translation>Nicht verstanden.</translation>
    </message>
    <message>
        <source>Still to check: %1.</source>
        <translation>Noch zu prüfen: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <translation>Bestätigt von %1, %2</translation>
    </message>
    <message>
        <source>Typed by %1, %2</source>
        <translation>Eingegeben von %1, %2</translation>
    </message>
    <message>
        <source>Picked by %1, %2</source>
        <translation>Ausgewählt von %1, %2</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Entschieden von %1, %2</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>not in document</source>
        <translation>nicht im Dokument</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unleserlich</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>A field has to be there</source>
        <translation>Ein Feld muss vorhanden sein</translation>
    </message>
    <message>
        <source>A date is not after another</source>
        <translation>Ein Datum liegt nicht nach einem anderen</translation>
    </message>
    <message>
        <source>Start and term give the end</source>
        <translation>Beginn und Laufzeit ergeben das Ende</translation>
    </message>
    <message>
        <source>Words and figures agree</source>
        <translation>Worte und Ziffern stimmen überein</translation>
    </message>
    <message>
        <source>A signer&apos;s e-mail belongs to a party</source>
        <translation>Die E-Mail-Adresse eines Unterzeichners gehört zu einer Partei</translation>
    </message>
    <message>
        <source>Line items sum up to an amount</source>
        <translation>Die Positionen ergeben zusammen einen Betrag</translation>
    </message>
    <message>
        <source>A value has a form</source>
        <translation>Ein Wert hat eine bestimmte Form</translation>
    </message>
    <message>
        <source>A value is one of a list</source>
        <translation>Ein Wert stammt aus einer Liste</translation>
    </message>
    <message>
        <source>An amount stays below a limit</source>
        <translation>Ein Betrag bleibt unter einer Grenze</translation>
    </message>
    <message>
        <source>A second person enters a field unseen</source>
        <translation>Eine zweite Person erfasst ein Feld, ohne den Wert zu sehen</translation>
    </message>
    <message>
        <source>%1 has to be there</source>
        <translation>%1 muss vorhanden sein</translation>
    </message>
    <message>
        <source>%1 is not after %2</source>
        <translation>%1 liegt nicht nach %2</translation>
    </message>
    <message>
        <source>%1 and %2 give %3</source>
        <translation>%1 und %2 ergeben %3</translation>
    </message>
    <message>
        <source>%1: words and figures agree</source>
        <translation>%1: Worte und Ziffern stimmen überein</translation>
    </message>
    <message>
        <source>%1 belongs to a party</source>
        <translation>%1 gehört zu einer Partei</translation>
    </message>
    <message>
        <source>%1 sum up to an amount</source>
        <translation>%1 ergeben zusammen einen Betrag</translation>
    </message>
    <message>
        <source>%1 has the form %2</source>
        <translation>%1 hat die Form %2</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 ist eines von: %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 ist höchstens %2</translation>
    </message>
    <message>
        <source>%1 is entered by two people</source>
        <translation>%1 wird von zwei Personen erfasst</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>Warnt</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>&amp;Form (a regular expression)</source>
        <translation>&amp;Form (regulärer Ausdruck)</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Werte</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>G&amp;renze</translation>
    </message>
    <message>
        <source>NDA-\d{4}-\d+</source>
        <translation>NV-\d{4}-\d+</translation>
    </message>
    <message>
        <source>Delaware; New York; Germany</source>
        <translation>Delaware; New York; Deutschland</translation>
    </message>
    <message>
        <source>50000.00 USD</source>
        <translation>50000.00 EUR</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 (%2) is after %3 (%4).</source>
        <translation>%1 (%2) liegt nach %3 (%4).</translation>
    </message>
    <message>
        <source>By its term the contract ends on %1, not on %2.</source>
        <translation>Der Laufzeit nach endet der Vertrag am %1, nicht am %2.</translation>
    </message>
    <message>
        <source>%1: words and figures say different things.</source>
        <translation>%1: Worte und Ziffern sagen Verschiedenes.</translation>
    </message>
    <message>
        <source>%1 is no address of a party.</source>
        <translation>%1 ist keine Adresse einer Partei.</translation>
    </message>
    <message>
        <source>The line items sum up to %1, which no amount says.</source>
        <translation>Die Positionen ergeben zusammen %1; kein Betrag nennt das.</translation>
    </message>
    <message>
        <source>%1 does not have its usual form.</source>
        <translation>%1 hat nicht die übliche Form.</translation>
    </message>
    <message>
        <source>%1 is none of: %2.</source>
        <translation>%1 ist keines von: %2.</translation>
    </message>
    <message>
        <source>%1 is above %2.</source>
        <translation>%1 liegt über %2.</translation>
    </message>
    <message>
        <source>%1 is to be entered by two people.</source>
        <translation>%1 ist von zwei Personen zu erfassen.</translation>
    </message>
    <message>
        <source>%1 waits for a second person.</source>
        <translation>%1 wartet auf eine zweite Person.</translation>
    </message>
    <message>
        <source>%1: %2 entered “%3”, %4 entered “%5”.</source>
        <extracomment>Two people entered a field&apos;s value; %2 and %4 are their names.</extracomment>
        <translation>%1: %2 hat „%3“ erfasst, %4 hat „%5“ erfasst.</translation>
    </message>
    <message>
        <source>%1: the two entries differ.</source>
        <translation>%1: Die beiden Erfassungen weichen voneinander ab.</translation>
    </message>
    <message>
        <source>Add it from the page.</source>
        <translation>Ergänzen Sie es von der Seite.</translation>
    </message>
    <message>
        <source>Correct one of the dates.</source>
        <translation>Berichtigen Sie eines der Daten.</translation>
    </message>
    <message>
        <source>Type which of the two holds.</source>
        <translation>Geben Sie ein, was von beidem gilt.</translation>
    </message>
    <message>
        <source>Check the address and the party&apos;s name.</source>
        <translation>Prüfen Sie die Adresse und den Namen der Partei.</translation>
    </message>
    <message>
        <source>Correct a row or the amount.</source>
        <translation>Berichtigen Sie eine Zeile oder den Betrag.</translation>
    </message>
    <message>
        <source>Confirm or type it; then someone else does the same.</source>
        <translation>Bestätigen oder tippen Sie es; danach tut jemand anders dasselbe.</translation>
    </message>
    <message>
        <source>Someone else opens the contract and types it.</source>
        <translation>Jemand anders öffnet den Vertrag und gibt es ein.</translation>
    </message>
    <message>
        <source>Look at the page and type it once more; then both are shown.</source>
        <translation>Sehen Sie auf die Seite und geben Sie es noch einmal ein; dann werden beide gezeigt.</translation>
    </message>
    <message>
        <source>Agree on what the page says; one of you corrects it.</source>
        <translation>Einigen Sie sich, was auf der Seite steht; einer von Ihnen berichtigt es.</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>Berichtigen Sie den Wert.</translation>
    </message>
</context>
<context>
    <name>SeparatorSheet</name>
    <message>
        <source>Separator sheet</source>
        <translation>Trennblatt</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Vertragsart: %1</translation>
    </message>
    <message>
        <source>Counterparty: %1</source>
        <translation>Vertragspartner: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Put this sheet before the document that it describes, either way up and either way round. Countersign sets it aside.</source>
        <translation>Legen Sie dieses Blatt vor das Dokument, das es beschreibt; Lage und Richtung sind gleich. Countersign sortiert es aus.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Capture</source>
        <translation>Erfassung</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Arbeitsvorrat</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zur Durchsicht</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Durchsicht</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Out for signature</source>
        <translation>Zur Unterschrift</translation>
    </message>
    <message>
        <source>Signed, to check</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Declined by signer</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Needs a check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Antwort nötig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>%1 of %2 signed</source>
        <translation>%1 von %2 unterschrieben</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not in the CRM</source>
        <translation>Nicht im CRM</translation>
    </message>
    <message>
        <source>On its way to the CRM</source>
        <translation>Unterwegs zum CRM</translation>
    </message>
    <message>
        <source>In the CRM</source>
        <translation>Im CRM</translation>
    </message>
    <message>
        <source>Not accepted by the CRM</source>
        <translation>Vom CRM nicht angenommen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months</comment>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The form of a date without its year.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d/M</source>
        <extracomment>The shortest form of a date without its year.</extracomment>
        <translation>d.M.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AboutDialog</name>
    <message>
        <source>About Countersign</source>
        <translation>Über Countersign</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Turns paper contracts into checked, signed and filed agreements, on this computer. Free software under the Apache License 2.0.</source>
        <translation>Macht aus Papierverträgen geprüfte, unterschriebene und abgelegte Vereinbarungen, auf diesem Rechner. Freie Software unter der Apache License 2.0.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AccountForm</name>
    <message>
        <source>&amp;Portal ID</source>
        <translation>Portal-&amp;ID</translation>
    </message>
    <message>
        <source>A&amp;ccount ID</source>
        <translation>&amp;Konto-ID</translation>
    </message>
    <message>
        <source>&amp;Save the account</source>
        <translation>Kon&amp;to speichern</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;prüfen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>&amp;Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Kept in safety. Type to replace it.</source>
        <translation>Sicher verwahrt. Tippen Sie, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>Paste the access token</source>
        <translation>Zugriffsschlüssel einfügen</translation>
    </message>
    <message>
        <source>Sandbox: a practice service on this computer</source>
        <translation>Sandbox: ein Übungsdienst auf diesem Rechner</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Saved. Test the connection to be sure.</source>
        <translation>Gespeichert. Prüfen Sie zur Sicherheit die Verbindung.</translation>
    </message>
    <message>
        <source>Remove the %1 account?</source>
        <translation>Konto %1 entfernen?</translation>
    </message>
    <message>
        <source>Its token is forgotten. What was sent stays as it is.</source>
        <translation>Der Zugriffsschlüssel wird vergessen. Was gesendet wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>It works: signed in as %1.</source>
        <translation>Es funktioniert: angemeldet als %1.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditModel</name>
    <message>
        <source>This entry does not fit the chain.</source>
        <translation>Dieser Eintrag passt nicht in die Kette.</translation>
    </message>
    <message>
        <source>Entry %1, seal %2</source>
        <translation>Eintrag %1, Siegel %2</translation>
    </message>
    <message>
        <source>%1, does not fit the chain</source>
        <translation>%1, passt nicht in die Kette</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditScreen</name>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Press to see all contracts again</source>
        <translation>Drücken Sie, um wieder alle Verträge zu sehen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es getan hat</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Wann es getan wurde</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>The log, newest first</source>
        <translation>Das Protokoll, Neuestes zuerst</translation>
    </message>
    <message>
        <source>One contract</source>
        <translation>Ein Vertrag</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Nothing like this has been done in the time chosen.</source>
        <translation>In der gewählten Zeit wurde nichts dergleichen getan.</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Alles &amp;zeigen</translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <translation>Die Kette wird geprüft …</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>The chain is broken</source>
        <translation>Die Kette ist gebrochen</translation>
    </message>
    <message>
        <source>The log was changed from outside: entry %1 does not fit the chain. Entries before it are sound. Keep a copy of the workspace as it is and compare it with your outside checkpoints.</source>
        <translation>Das Protokoll wurde von außen verändert: Eintrag %1 passt nicht in die Kette. Die Einträge davor sind in Ordnung. Bewahren Sie eine Kopie des Arbeitsbereichs auf, wie er ist, und vergleichen Sie sie mit Ihren externen Prüfpunkten.</translation>
    </message>
    <message>
        <source>Verified to entry %1</source>
        <translation>Geprüft bis Eintrag %1</translation>
    </message>
    <message>
        <source>outside checkpoint of %1</source>
        <translation>externer Prüfpunkt vom %1</translation>
    </message>
    <message>
        <source>no outside checkpoint yet</source>
        <translation>noch kein externer Prüfpunkt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;Verified to entry 18,240&quot;, &quot;outside checkpoint of 22 Nov 2026, 09:00&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Log (*.json)</source>
        <translation>Protokoll (*.json)</translation>
    </message>
    <message>
        <source>The log was written to %1.</source>
        <translation>Das Protokoll wurde in %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Banner</name>
    <message>
        <source>Password of the document</source>
        <translation>Kennwort des Dokuments</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
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
        <translation>Da&amp;teien hinzufügen</translation>
    </message>
    <message>
        <source>Stacks not taken in</source>
        <translation>Noch nicht übernommene Stapel</translation>
    </message>
    <message>
        <source>Ta&amp;ke in</source>
        <translation>Übe&amp;rnehmen</translation>
    </message>
    <message>
        <source>Make documents of the stack (%1)</source>
        <translation>Aus dem Stapel Dokumente machen (%1)</translation>
    </message>
    <message>
        <source>Pages of the stack</source>
        <translation>Seiten des Stapels</translation>
    </message>
    <message>
        <source>Blank, separating and deleted pages. Nothing is thrown away.</source>
        <translation>Leere, trennende und gelöschte Seiten. Nichts wird weggeworfen.</translation>
    </message>
    <message>
        <source>Pages set aside</source>
        <translation>Aussortierte Seiten</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Drag the frame, or Tab and arrow keys</source>
        <translation>Rahmen ziehen, oder Tabulator- und Pfeiltasten</translation>
    </message>
    <message>
        <source>Drag the corners of the sheet, or Tab and arrow keys</source>
        <translation>Ecken des Blattes ziehen, oder Tabulator- und Pfeiltasten</translation>
    </message>
    <message>
        <source>No page is chosen.</source>
        <translation>Keine Seite ist gewählt.</translation>
    </message>
    <message>
        <source>The lines of this page are level.</source>
        <translation>Die Zeilen dieser Seite sind gerade.</translation>
    </message>
    <message>
        <source>Put sheet %1 of this scan back on top of the stack.</source>
        <translation>Legen Sie Blatt %1 dieses Scans oben auf den Stapel zurück.</translation>
    </message>
    <message>
        <source>Its front is scanned once more.</source>
        <translation>Ihre Vorderseite wird noch einmal gescannt.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken in</source>
        <translation>
            <numerusform>%n Dokument übernommen</numerusform>
            <numerusform>%n Dokumente übernommen</numerusform>
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
            <numerusform>%n Blatt</numerusform>
            <numerusform>%n Blätter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to add to the stack</source>
        <translation>Ablegen, um sie dem Stapel hinzuzufügen</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>Begonnen %1</translation>
    </message>
    <message>
        <source>Put paper in the scanner</source>
        <translation>Legen Sie Papier in den Scanner</translation>
    </message>
    <message>
        <source>Bring paper in</source>
        <translation>Papier hereinholen</translation>
    </message>
    <message>
        <source>Choose a scanner and press F9, or drop scans, photos and PDF files here. Each sheet is kept the moment it is scanned.</source>
        <translation>Wählen Sie einen Scanner und drücken Sie F9, oder legen Sie Scans, Fotos und PDF-Dateien hier ab. Jedes Blatt wird gesichert, sobald es gescannt ist.</translation>
    </message>
    <message>
        <source>Drop scans, photos and PDF files here, or choose them. They become pages that can be turned, cropped, sorted and parted into documents.</source>
        <translation>Legen Sie Scans, Fotos und PDF-Dateien hier ab, oder wählen Sie welche. Sie werden zu Seiten, die sich drehen, zuschneiden, ordnen und in Dokumente teilen lassen.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set aside (%1)</source>
        <translation>Aussortiert (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) set aside</source>
        <translation>
            <numerusform>%n Seite aussortiert</numerusform>
            <numerusform>%n Seiten aussortiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Making documents of the stack</source>
        <translation>Aus dem Stapel werden Dokumente</translation>
    </message>
    <message>
        <source>The stack was discarded. Its sheets are kept.</source>
        <translation>Der Stapel wurde verworfen. Seine Blätter bleiben erhalten.</translation>
    </message>
    <message>
        <source>Add files to the stack</source>
        <translation>Dateien zum Stapel hinzufügen</translation>
    </message>
    <message>
        <source>Scans, photos and PDF files (%1)</source>
        <translation>Scans, Fotos und PDF-Dateien (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Stack of %1</source>
        <translation>Stapel vom %1</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>%n Datei wird hinzugefügt</numerusform>
            <numerusform>%n Dateien werden hinzugefügt</numerusform>
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
            <numerusform>An %n Stelle scheinen Blätter zu fehlen</numerusform>
            <numerusform>An %n Stellen scheinen Blätter zu fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Scan it &amp;in here</source>
        <translation>H&amp;ier einscannen</translation>
    </message>
    <message>
        <source>N&amp;othing is missing</source>
        <translation>Es fe&amp;hlt nichts</translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor a picture.</source>
        <translation>Die Zwischenablage enthält weder Dateien noch ein Bild.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message numerus="yes">
        <source>Documents seem to begin in %n place(s)</source>
        <translation>
            <numerusform>An %n Stelle scheint ein Dokument zu beginnen</numerusform>
            <numerusform>An %n Stellen scheinen Dokumente zu beginnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Acce&amp;pt all</source>
        <translation>Alle &amp;annehmen</translation>
    </message>
    <message>
        <source>A document seems to begin here. %1.</source>
        <extracomment>%1 says why, such as &quot;Blank sheet before it&quot;.</extracomment>
        <translation>Hier scheint ein Dokument zu beginnen. %1.</translation>
    </message>
    <message>
        <source>&amp;Begin it here</source>
        <translation>&amp;Hier beginnen</translation>
    </message>
    <message>
        <source>It does n&amp;ot</source>
        <translation>&amp;Nein</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CheckPanel</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Unterschrieben von %1</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>As soon as everybody has signed, the signed copy is fetched and checked against what was sent.</source>
        <translation>Sobald alle unterschrieben haben, wird die unterschriebene Ausfertigung abgeholt und mit dem Versandten verglichen.</translation>
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
        <translation>&amp;Unterschriebene Ausfertigung</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchivieren</translation>
    </message>
    <message>
        <source>&amp;Export files</source>
        <translation>Dateien &amp;exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) in the report; the exported files hold all of them.</source>
        <translation>
            <numerusform>%n Anmerkung im Bericht; die exportierten Dateien enthalten sie.</numerusform>
            <numerusform>%n Anmerkungen im Bericht; die exportierten Dateien enthalten sie alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archiviert.</translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation>In Ordner exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n Datei geschrieben.</numerusform>
            <numerusform>%n Dateien geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ClauseRail</name>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CommentsPane</name>
    <message>
        <source>Nobody has said anything yet. Name people with @ to tell them.</source>
        <translation>Noch hat niemand etwas gesagt. Nennen Sie Personen mit @, um sie zu benachrichtigen.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Say something; @ names a person</source>
        <translation>Schreiben Sie etwas; @ nennt eine Person</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who wrote a comment, when; and about which field.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, about %3</source>
        <translation>%1, %2, zu %3</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>A button that is on or off; %1 is a field&apos;s name</extracomment>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>The comment is about this field, not about the whole contract</source>
        <translation>Der Kommentar gilt diesem Feld, nicht dem ganzen Vertrag</translation>
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
        <translation>Ungesehen übernommen</translation>
    </message>
    <message>
        <source>A random few of the values that are taken unseen come to review like any doubtful one. What people find there says how often the others are wrong.</source>
        <translation>Einige zufällig gezogene Werte, die ungesehen übernommen werden, kommen wie zweifelhafte in die Durchsicht. Was dort gefunden wird, sagt, wie oft die anderen falsch sind.</translation>
    </message>
    <message>
        <source>Your own work</source>
        <translation>Ihre eigene Arbeit</translation>
    </message>
    <message>
        <source>The last %1 days. Only you see this.</source>
        <translation>Die letzten %1 Tage. Das sehen nur Sie.</translation>
    </message>
    <message>
        <source>fields decided</source>
        <translation>entschiedene Felder</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>confirmed as they were read</source>
        <translation>wie gelesen bestätigt</translation>
    </message>
    <message>
        <source>seconds a contract, median</source>
        <translation>Sekunden je Vertrag, Median</translation>
    </message>
    <message>
        <source>keys a contract, median</source>
        <translation>Tasten je Vertrag, Median</translation>
    </message>
    <message>
        <source>pointer moves a contract, median</source>
        <translation>Mausbewegungen je Vertrag, Median</translation>
    </message>
    <message>
        <source>Fields decided, day by day</source>
        <translation>Entschiedene Felder, Tag für Tag</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n drawn value(s) wait in review.</source>
        <translation>
            <numerusform>%n gezogener Wert wartet auf Durchsicht.</numerusform>
            <numerusform>%n gezogene Werte warten auf Durchsicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No value has been drawn yet.</source>
        <translation>Es wurde noch kein Wert gezogen.</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>%1 falsch</translation>
    </message>
    <message>
        <source>%1 of %2 looked at are wrong; with 95 % confidence between %3 and %4.</source>
        <translation>%1 von %2 angesehenen falsch; mit 95 % Sicherheit zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DocumentScreen</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Kein Dokument ist geöffnet</translation>
    </message>
    <message>
        <source>Choose one in the queue; it opens here with its pages and fields.</source>
        <translation>Wählen Sie eines im Arbeitsvorrat; es öffnet sich hier mit seinen Seiten und Feldern.</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Zum Arbeitsvorrat</translation>
    </message>
    <message>
        <source>Approved: %1.</source>
        <translation>Freigegeben: %1.</translation>
    </message>
    <message>
        <source>Send for signature</source>
        <translation>Zur Unterschrift senden</translation>
    </message>
    <message>
        <source>Rejected: %1.</source>
        <translation>Zurückgewiesen: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nothing else waits for review.</source>
        <translation>Sonst wartet nichts auf Durchsicht.</translation>
    </message>
    <message>
        <source>Your corrections have taught something.</source>
        <translation>Ihre Berichtigungen haben etwas gelehrt.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Taken back: it is in review again.</source>
        <translation>Zurückgezogen: wieder in Durchsicht.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Arbeitsvorrat</translation>
    </message>
    <message>
        <source>Back to the queue (Esc)</source>
        <translation>Zurück zum Arbeitsvorrat (Esc)</translation>
    </message>
    <message>
        <source>Parts of the document&apos;s life</source>
        <translation>Abschnitte im Leben des Dokuments</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Untitled document</source>
        <translation>Dokument ohne Titel</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ExportDialog</name>
    <message>
        <source>Date of the agreement</source>
        <translation>Vertragsdatum</translation>
    </message>
    <message>
        <source>Its year</source>
        <translation>Vertragsjahr</translation>
    </message>
    <message>
        <source>Type of contract</source>
        <translation>Vertragsart</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Vertragspartner</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name of the original file</source>
        <translation>Name der Originaldatei</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Nummer des Dokuments</translation>
    </message>
    <message numerus="yes">
        <source>Export %n contract(s)</source>
        <translation>
            <numerusform>%n Vertrag exportieren</numerusform>
            <numerusform>%n Verträge exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Searchable PDF (PDF/A where possible)</source>
        <translation>Durchsuchbares PDF (PDF/A, wo möglich)</translation>
    </message>
    <message>
        <source>Original files</source>
        <translation>Originaldateien</translation>
    </message>
    <message>
        <source>TIFF, all pages in one file</source>
        <translation>TIFF, alle Seiten in einer Datei</translation>
    </message>
    <message>
        <source>Images, a file for each page</source>
        <translation>Bilder, eine Datei je Seite</translation>
    </message>
    <message>
        <source>E-mail draft with the PDF</source>
        <translation>E-Mail-Entwurf mit dem PDF</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>A&amp;ls</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>Da&amp;teinamen</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Au&amp;swählen …</translation>
    </message>
    <message>
        <source>Into the &amp;folder</source>
        <translation>&amp;In den Ordner</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren in</translation>
    </message>
    <message>
        <source>Leave it, and say so</source>
        <translation>Lassen und melden</translation>
    </message>
    <message>
        <source>Give the new one a number</source>
        <translation>Die neue nummerieren</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>A file that is there alread&amp;y</source>
        <translation>Be&amp;reits vorhandene Datei</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are there already.</source>
        <translation>
            <numerusform>%n Datei dieses Namens ist schon da.</numerusform>
            <numerusform>%n Dateien dieser Namen sind schon da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ExportRun</name>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be exported.</source>
        <translation>
            <numerusform>%n weiterer konnte nicht exportiert werden.</numerusform>
            <numerusform>%n weitere konnten nicht exportiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n Datei in %1 geschrieben.</numerusform>
            <numerusform>%n Dateien in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail program could be opened. Export an e-mail draft instead, and open it in the one you use.</source>
        <translation>Es ließ sich kein Mailprogramm öffnen. Exportieren Sie stattdessen einen E-Mail-Entwurf und öffnen Sie ihn in dem, das Sie verwenden.</translation>
    </message>
    <message>
        <source>Your mail program gets the message. Send it before you close Countersign: the attachment is in memory alone.</source>
        <translation>Ihr Mailprogramm bekommt die Nachricht. Senden Sie sie, bevor Sie Countersign schließen: Der Anhang liegt nur im Arbeitsspeicher.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FieldCard</name>
    <message>
        <source>Add another</source>
        <translation>Weiteren hinzufügen</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Diesen Wert entfernen</translation>
    </message>
    <message>
        <source>No field chosen</source>
        <translation>Kein Feld gewählt</translation>
    </message>
    <message>
        <source>Two people entered this differently. Look at the page and type what it says; then both entries are shown.</source>
        <translation>Zwei Personen haben das verschieden erfasst. Sehen Sie auf die Seite und geben Sie ein, was dort steht; dann werden beide Erfassungen gezeigt.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Confirm: not in document</source>
        <translation>Bestätigen: nicht im Dokument</translation>
    </message>
    <message>
        <source>Not in the document</source>
        <translation>Nicht im Dokument</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unleserlich</translation>
    </message>
    <message>
        <source>No place on the pages</source>
        <translation>Keine Stelle auf den Seiten</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FieldList</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FieldListModel</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n Lesart</numerusform>
            <numerusform>%n Lesarten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FieldPanel</name>
    <message>
        <source>Fields of the contract</source>
        <translation>Felder des Vertrags</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Approve (%1)</source>
        <translation>Freigeben (%1)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Zurückweisen</translation>
    </message>
    <message>
        <source>Reject with a reason (%1)</source>
        <translation>Mit Begründung zurückweisen (%1)</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Comments: %n new</source>
        <translation>
            <numerusform>Kommentare: %n neuer</numerusform>
            <numerusform>Kommentare: %n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Kommentare (%1)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Talk about this contract (%1)</source>
        <translation>Über diesen Vertrag sprechen (%1)</translation>
    </message>
    <message>
        <source>Everything is checked.</source>
        <translation>Alles ist geprüft.</translation>
    </message>
    <message>
        <source>The last one: approving confirms it as well.</source>
        <translation>Das letzte: Die Freigabe bestätigt es mit.</translation>
    </message>
    <message numerus="yes">
        <source>%n want no more than a yes: approving shows them side by side.</source>
        <translation>
            <numerusform>%n braucht nur noch ein Ja: Die Freigabe zeigt es noch einmal.</numerusform>
            <numerusform>%n brauchen nur noch ein Ja: Die Freigabe zeigt sie nebeneinander.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::FieldSnippet</name>
    <message>
        <source>Piece of page %1 with the value</source>
        <translation>Ausschnitt von Seite %1 mit dem Wert</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FilingLine</name>
    <message>
        <source>On its way to %1</source>
        <translation>Unterwegs zu %1</translation>
    </message>
    <message>
        <source>Kept for %1. %2</source>
        <translation>Für %1 aufgehoben. %2</translation>
    </message>
    <message>
        <source>Not filed in %1. %2</source>
        <translation>Nicht in %1 abgelegt. %2</translation>
    </message>
    <message>
        <source>Filed in %1, %2</source>
        <translation>In %1 abgelegt, %2</translation>
    </message>
    <message>
        <source>Filed in %1 as %2, %3</source>
        <translation>In %1 abgelegt als %2, %3</translation>
    </message>
    <message>
        <source>deal %1</source>
        <translation>Geschäft %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Open in %1</source>
        <translation>&amp;In %1 öffnen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FindingList</name>
    <message>
        <source>Rules that are broken</source>
        <translation>Verletzte Regeln</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n value(s).</source>
        <translation>
            <numerusform>Das betrifft %n Wert.</numerusform>
            <numerusform>Das betrifft %n Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops the approval</source>
        <translation>Verhindert die Freigabe</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>Eine Warnung</translation>
    </message>
    <message>
        <source>%1 Accepted by %2: %3</source>
        <translation>%1 Hingenommen von %2: %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Hinnehmen …</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FirstStartDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Welcome to Countersign</source>
        <translation>Willkommen bei Countersign</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Start working</source>
        <translation>A&amp;rbeit beginnen</translation>
    </message>
    <message>
        <source>Making the workspace…</source>
        <translation>Der Arbeitsbereich wird angelegt …</translation>
    </message>
    <message>
        <source>&amp;Make the workspace</source>
        <translation>Arbei&amp;tsbereich anlegen</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FolderDialog</name>
    <message>
        <source>Folders &amp;below it, too</source>
        <translation>Auch &amp;Unterordner</translation>
    </message>
    <message>
        <source>&amp;Watch it</source>
        <translation>Über&amp;wachen</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>all files</source>
        <translation>alle Dateien</translation>
    </message>
    <message>
        <source>Move it into the folder “done”</source>
        <translation>In den Ordner „done“ verschieben</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Lassen, wo sie ist</translation>
    </message>
    <message>
        <source>Not known beforehand</source>
        <translation>Vorher nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Au&amp;swählen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Only these &amp;names, as *.pdf *.tif</source>
        <translation>Nur diese Namen, &amp;z. B. *.pdf *.tif</translation>
    </message>
    <message>
        <source>When a file was &amp;taken in</source>
        <translation>&amp;Nach dem Aufnehmen einer Datei</translation>
    </message>
    <message>
        <source>A file that can&apos;t be read goes into the folder “problems”, with a text beside it that says why.</source>
        <translation>Eine unlesbare Datei kommt in den Ordner „problems“, mit einem Text daneben, der den Grund nennt.</translation>
    </message>
    <message>
        <source>Contract t&amp;ype</source>
        <translation>Ve&amp;rtragsart</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FreshPassword</name>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Beide sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch &amp;einmal dasselbe</translation>
    </message>
</context>
<context>
    <name>countersign::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Your name stands in the log beside every decision you make.</source>
        <translation>Ihr Name steht im Protokoll neben jeder Ihrer Entscheidungen.</translation>
    </message>
    <message>
        <source>Ask the signing service and the CRM &amp;regularly</source>
        <translation>Signaturdienst und &amp;CRM regelmäßig abfragen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Outside &amp;checkpoints</source>
        <translation>E&amp;xterne Prüfpunkte</translation>
    </message>
    <message>
        <source>Signed seals of the log are copied to this folder. Choose a place that others keep, such as a network drive: then nobody can change the log unnoticed.</source>
        <translation>Signierte Siegel des Protokolls werden in diesen Ordner kopiert. Wählen Sie einen Ort, den andere verwahren, etwa ein Netzlaufwerk: dann kann niemand das Protokoll unbemerkt verändern.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>Sprache des &amp;Programms</translation>
    </message>
    <message>
        <source>Another language is spoken when Countersign is started again.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start von Countersign.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>E&amp;rscheinungsbild</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Outside checkpoints</source>
        <translation>Externe Prüfpunkte</translation>
    </message>
</context>
<context>
    <name>countersign::ui::GroupVerifier</name>
    <message>
        <source>&amp;Confirm all</source>
        <translation>A&amp;lle bestätigen</translation>
    </message>
    <message>
        <source>&amp;Leave for review</source>
        <translation>&amp;Für die Durchsicht lassen</translation>
    </message>
    <message>
        <source>Values read alike</source>
        <translation>Gleich gelesene Werte</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Confirms all that are not marked (Enter)</source>
        <translation>Bestätigt alle, die nicht markiert sind (Eingabe)</translation>
    </message>
    <message>
        <source>Enter confirms all, Space marks the odd one, Ctrl+Z takes the last step back, Esc goes back to the queue.</source>
        <translation>Eingabe bestätigt alle, die Leertaste markiert den Ausreißer, Strg+Z nimmt den letzten Schritt zurück, Esc führt zurück zum Arbeitsvorrat.</translation>
    </message>
    <message>
        <source>Nothing left to verify together</source>
        <translation>Nichts mehr gemeinsam zu prüfen</translation>
    </message>
    <message>
        <source>When the same value is read, and doubted, in several contracts, they come here together.</source>
        <translation>Wenn in mehreren Verträgen derselbe Wert gelesen und bezweifelt wird, kommen sie hier zusammen.</translation>
    </message>
    <message>
        <source>Back to the &amp;queue</source>
        <translation>&amp;Zurück zum Arbeitsvorrat</translation>
    </message>
    <message>
        <source>%1: all read as “%2”</source>
        <extracomment>A field, and the value that was read in all of these contracts.</extracomment>
        <translation>%1: alle gelesen als „%2“</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>Gruppe %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Confirm the others (%1)</source>
        <translation>Die üb&amp;rigen bestätigen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) confirmed.</source>
        <translation>
            <numerusform>%n Feld bestätigt.</numerusform>
            <numerusform>%n Felder bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <translation>Verträge</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Add contracts</source>
        <translation>Verträge hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder of pages as one contract</source>
        <translation>Einen Ordner mit Seiten als einen Vertrag hinzufügen</translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>Eingefügt %1</translation>
    </message>
    <message>
        <source>“%1” is protected</source>
        <translation>„%1“ ist geschützt</translation>
    </message>
    <message>
        <source>That password did not open the file. Try another one.</source>
        <translation>Dieses Kennwort hat die Datei nicht geöffnet. Versuchen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The password is used to read the file and is not kept.</source>
        <translation>Das Kennwort dient zum Lesen der Datei und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) added. They are being read.</source>
        <translation>
            <numerusform>%n Vertrag hinzugefügt. Er wird gelesen.</numerusform>
            <numerusform>%n Verträge hinzugefügt. Sie werden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens the pages and is kept with the contract, encrypted.</source>
        <translation>Es öffnet die Seiten und bleibt verschlüsselt beim Vertrag.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::IngestReport</name>
    <message>
        <source>The same contract is already in the queue. This one is marked as a duplicate.</source>
        <translation>Derselbe Vertrag ist bereits im Arbeitsvorrat. Dieser wird als Doppel gekennzeichnet.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Files added</source>
        <translation>Hinzugefügte Dateien</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <translation>Dateien und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) added</source>
        <translation>
            <numerusform>%n Vertrag hinzugefügt</numerusform>
            <numerusform>%n Verträge hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them there already</source>
        <translation>
            <numerusform>%n davon war schon da</numerusform>
            <numerusform>%n davon waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n Datei ausgelassen</numerusform>
            <numerusform>%n Dateien ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits in the queue for its password.</source>
        <translation>Der Vertrag wartet im Arbeitsvorrat auf sein Kennwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them locked</source>
        <translation>
            <numerusform>%n davon geschützt</numerusform>
            <numerusform>%n davon geschützt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::KeyPage</name>
    <message>
        <source>Who opens the workspace?</source>
        <translation>Wer öffnet den Arbeitsbereich?</translation>
    </message>
    <message>
        <source>The workspace is locked with a key. Choose what opens it; you get a recovery key on paper as well.</source>
        <translation>Der Arbeitsbereich ist mit einem Schlüssel verschlossen. Wählen Sie, was ihn öffnet; dazu erhalten Sie einen Wiederherstellungsschlüssel auf Papier.</translation>
    </message>
    <message>
        <source>&amp;My sign-in to this computer</source>
        <translation>&amp;Meine Anmeldung an diesem Rechner</translation>
    </message>
    <message>
        <source>A &amp;passphrase</source>
        <translation>&amp;Eine Passphrase</translation>
    </message>
    <message>
        <source>The key lies in the keyring of your desktop and opens with it, unasked.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund Ihres Desktops und öffnet sich mit ihm, ohne Nachfrage.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that answers, so a passphrase is needed.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, der antwortet; daher ist eine Passphrase nötig.</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>Dieselbe &amp;noch einmal</translation>
    </message>
    <message>
        <source>Give a passphrase.</source>
        <translation>Geben Sie eine Passphrase ein.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Geben Sie die Passphrase noch einmal ein.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Choose an action and press the key that it is to have.</source>
        <translation>Wählen Sie eine Aktion und drücken Sie die Taste, die sie haben soll.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>New &amp;key of the chosen action</source>
        <translation>Neue &amp;Taste der gewählten Aktion</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>%1 is the key of: %2.</source>
        <translation>%1 ist die Taste von: %2.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Von dort übernehmen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Tick the languages your contracts are written in. Fewer languages read faster and more surely.</source>
        <translation>Kreuzen Sie die Sprachen an, in denen Ihre Verträge geschrieben sind. Weniger Sprachen werden schneller und sicherer gelesen.</translation>
    </message>
    <message>
        <source>&amp;Languages that are installed</source>
        <translation>&amp;Installierte Sprachen</translation>
    </message>
    <message>
        <source>More languages come with the system&apos;s Tesseract language packages.</source>
        <translation>Weitere Sprachen kommen mit den Tesseract-Sprachpaketen des Systems.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LastLook</name>
    <message>
        <source>Not in the document</source>
        <translation>Nicht im Dokument</translation>
    </message>
    <message>
        <source>Not in the document (not %1)</source>
        <translation>Nicht im Dokument (nicht %1)</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>Letzter Blick</translation>
    </message>
    <message>
        <source>Values that want no more than a yes</source>
        <translation>Werte, die nur noch ein Ja brauchen</translation>
    </message>
    <message>
        <source>Space marks what is odd, Enter goes to it, 1 2 3 take another reading, Esc goes back.</source>
        <translation>Die Leertaste markiert, was nicht stimmt, die Eingabetaste geht dorthin, 1 2 3 nehmen eine andere Lesart, Esc führt zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Last look: %n value(s) that want no more than a yes</source>
        <translation>
            <numerusform>Letzter Blick: %n Wert, der nur noch ein Ja braucht</numerusform>
            <numerusform>Letzter Blick: %n Werte, die nur noch ein Ja brauchen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the rest</source>
        <translation>Die übrigen &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Confirm all and approve</source>
        <translation>A&amp;lle bestätigen und freigeben</translation>
    </message>
    <message>
        <source>&amp;Confirm the others (%1)</source>
        <translation>Die üb&amp;rigen bestätigen (%1)</translation>
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
        <translation>plus oder minus %1</translation>
    </message>
    <message>
        <source>Generation %1 of %2, reads now</source>
        <extracomment>%1 is a number, %2 a date</extracomment>
        <translation>Generation %1 von %2, liest jetzt</translation>
    </message>
    <message>
        <source>Generation %1 of %2</source>
        <translation>Generation %1 von %2</translation>
    </message>
    <message>
        <source>Generation %1 of %2, did not pass</source>
        <translation>Generation %1 von %2, nicht bestanden</translation>
    </message>
    <message>
        <source>Learn by &amp;itself, once a day</source>
        <translation>&amp;Einmal täglich von selbst lernen</translation>
    </message>
    <message>
        <source>&amp;Learn now</source>
        <translation>&amp;Jetzt lernen</translation>
    </message>
    <message>
        <source>Go &amp;back to it</source>
        <translation>&amp;Zu ihr zurückkehren</translation>
    </message>
    <message>
        <source>Generations of the reader</source>
        <translation>Generationen des Lesers</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Right before</source>
        <translation>Richtig davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>Der Leser</translation>
    </message>
    <message>
        <source>Once a day the reader learns from the documents that people decided about, and is tested on the newest of them and on contracts it was shipped with. It reads with what it learned only if it loses nowhere and wins overall.</source>
        <translation>Einmal täglich lernt der Leser aus den Dokumenten, über die entschieden wurde, und wird an den neuesten davon und an mitgelieferten Verträgen geprüft. Mit dem Gelernten liest er nur, wenn er nirgends verliert und insgesamt gewinnt.</translation>
    </message>
    <message>
        <source>The reader is learning. Work goes first; it may be stopped at any time.</source>
        <translation>Der Leser lernt gerade. Die Arbeit geht vor; er darf jederzeit angehalten werden.</translation>
    </message>
    <message>
        <source>%1 of %2 decided documents are there that the reader needs to learn from.</source>
        <translation>Von %2 entschiedenen Dokumenten, die der Leser zum Lernen braucht, sind %1 da.</translation>
    </message>
    <message>
        <source>The reader has not learned yet.</source>
        <translation>Der Leser hat noch nicht gelernt.</translation>
    </message>
    <message>
        <source>The reader learned last on %1.</source>
        <translation>Der Leser hat zuletzt am %1 gelernt.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n document(s)</source>
        <translation>
            <numerusform>Aus %n Dokument gelernt</numerusform>
            <numerusform>Aus %n Dokumenten gelernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence set by your decisions: %1</source>
        <extracomment>Names of fields.</extracomment>
        <translation>Sicherheit nach Ihren Entscheidungen eingestellt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Tested on the newest %n document(s)</source>
        <translation>
            <numerusform>Geprüft am neuesten Dokument (%n)</numerusform>
            <numerusform>Geprüft an den neuesten %n Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Tested on contracts it was shipped with</source>
        <translation>Geprüft an mitgelieferten Verträgen</translation>
    </message>
    <message>
        <source>As shipped, reads now</source>
        <translation>Wie ausgeliefert, liest jetzt</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>&amp;Stop learning</source>
        <translation>&amp;Lernen anhalten</translation>
    </message>
    <message>
        <source>the reader as shipped</source>
        <translation>der Leser wie ausgeliefert</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Zurück zu: %1?</translation>
    </message>
    <message>
        <source>Documents that wait for review are read anew. The reader does not learn by itself any more until you switch that on again.</source>
        <translation>Dokumente, die auf Durchsicht warten, werden neu gelesen. Der Leser lernt nicht mehr von selbst, bis Sie das wieder einschalten.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>%1 reads now.</source>
        <translation>Jetzt liest: %1.</translation>
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
        <translation>&amp;Winkel</translation>
    </message>
    <message>
        <source>Bri&amp;ghtness</source>
        <translation>He&amp;lligkeit</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>&amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LineItemsGrid</name>
    <message>
        <source>Line items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Join with the row above</source>
        <translation>Mit der Zeile darüber verbinden</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Quantity times price is not the amount in row %1</source>
        <translation>Menge mal Preis ergibt in Zeile %1 nicht den Betrag</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MailboxDialog</name>
    <message>
        <source>Only messages that nobody has &amp;read</source>
        <translation>Nur &amp;ungelesene Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>A&amp;brufen</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>only for a server with a certificate of its own</source>
        <translation>nur für einen Server mit eigenem Zertifikat</translation>
    </message>
    <message>
        <source>Mail &amp;server (IMAP over TLS)</source>
        <translation>Mailserver (&amp;IMAP über TLS)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Certi&amp;ficate&apos;s SHA-256</source>
        <translation>SHA-256 des &amp;Zertifikats</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Be&amp;nutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>S&amp;ign in with</source>
        <translation>Anmelden &amp;mit</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Authorisation address</source>
        <translation>Adresse &amp;der Autorisierung</translation>
    </message>
    <message>
        <source>To&amp;ken address</source>
        <translation>Adresse &amp;für Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Client-&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Registered as a mobile and desktop application with the redirect address http://localhost.</source>
        <translation>Registriert als mobile und Desktopanwendung mit der Umleitungsadresse http://localhost.</translation>
    </message>
    <message>
        <source>Registered as a desktop app; Google gives an ID and a secret.</source>
        <translation>Registriert als Desktop-App; Google gibt eine ID und ein Geheimnis.</translation>
    </message>
    <message>
        <source>Registered as a desktop program with the redirect address http://127.0.0.1/callback on any port. A secret only if the provider gives one.</source>
        <translation>Registriert als Desktopprogramm mit der Umleitungsadresse http://127.0.0.1/callback auf jedem Port. Ein Geheimnis nur, wenn der Anbieter eines gibt.</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>Sco&amp;pes</source>
        <translation>Berec&amp;htigungen</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>stays, marked as read</source>
        <translation>bleibt, als gelesen markiert</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Sender contai&amp;ns</source>
        <translation>Ab&amp;sender enthält</translation>
    </message>
    <message>
        <source>Sub&amp;ject contains</source>
        <translation>Betreff &amp;enthält</translation>
    </message>
    <message>
        <source>When taken in, &amp;move to</source>
        <translation>Nach dem Aufnehmen &amp;verschieben nach</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>&amp;Anmelden …</translation>
    </message>
    <message>
        <source>Kept in safety. Type to replace it.</source>
        <translation>Sicher verwahrt. Tippen Sie, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n message(s) to look at.</source>
        <translation>
            <numerusform>Es funktioniert: %n Nachricht anzusehen.</numerusform>
            <numerusform>Es funktioniert: %n Nachrichten anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in on the page in your browser.</source>
        <translation>Melden Sie sich auf der Seite in Ihrem Browser an.</translation>
    </message>
    <message>
        <source>Signed in. Test it to be sure.</source>
        <translation>Angemeldet. Prüfen Sie es zur Sicherheit.</translation>
    </message>
    <message>
        <source>Server and sign-in</source>
        <translation>Server und Anmeldung</translation>
    </message>
    <message>
        <source>Sign-in page of Microsoft 365</source>
        <translation>Anmeldeseite von Microsoft 365</translation>
    </message>
    <message>
        <source>Sign-in page of Google</source>
        <translation>Anmeldeseite von Google</translation>
    </message>
    <message>
        <source>Sign-in page of another provider (OAuth 2)</source>
        <translation>Anmeldeseite eines anderen Anbieters (OAuth 2)</translation>
    </message>
    <message>
        <source>as your administrator registered it with the provider</source>
        <translation>wie beim Anbieter für Ihr Büro registriert</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Welche Nachrichten</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MailboxPart</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not looked into yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n aufgenommen</numerusform>
            <numerusform>%n aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still being written</source>
        <translation>
            <numerusform>%n wird noch geschrieben</numerusform>
            <numerusform>%n werden noch geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>looked into at %1</source>
        <translation>angesehen um %1</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Add a mail&amp;box…</source>
        <translation>&amp;Postfach hinzufügen …</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Attachments of messages, also of forwarded ones, are taken in; each once. Logos and small pictures are passed over.</source>
        <translation>Anhänge von Nachrichten, auch von weitergeleiteten, werden aufgenommen, jeder einmal. Logos und kleine Bilder werden übergangen.</translation>
    </message>
    <message>
        <source>Look into this mailbox no longer?</source>
        <translation>Dieses Postfach nicht mehr abrufen?</translation>
    </message>
    <message>
        <source>Its password is forgotten. %1 and its messages stay as they are.</source>
        <translation>Sein Kennwort wird vergessen. %1 und seine Nachrichten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
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
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Vertrag</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Keys of this screen: %1</source>
        <translation>Tasten dieser Ansicht: %1</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Mein Kennwort ändern</translation>
    </message>
    <message>
        <source>Decisions are recorded under your name: keep it to yourself.</source>
        <translation>Entscheidungen stehen unter Ihrem Namen im Protokoll: Behalten Sie es für sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) mention you.</source>
        <translation>
            <numerusform>%n Vertrag erwähnt Sie.</numerusform>
            <numerusform>%n Verträge erwähnen Sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::MemoryPage</name>
    <message>
        <source>What was learned</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>Approved contracts teach: where a value stands on the pages of a layout, how a name was misread, what is usual with a party. Only what a person decided counts, and nothing of it leaves this machine.</source>
        <translation>Freigegebene Verträge lehren: wo ein Wert auf den Seiten eines Layouts steht, wie ein Name verlesen wurde, was mit einer Partei üblich ist. Nur was ein Mensch entschieden hat, zählt, und nichts davon verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Layout, party</source>
        <translation>Layout, Partei</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Traf zu</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Noch nichts gelernt</translation>
    </message>
    <message>
        <source>Confirm or correct fields and approve contracts: the next one of the same layout or with the same party is read better.</source>
        <translation>Bestätigen oder berichtigen Sie Felder und geben Sie Verträge frei: Der nächste mit demselben Layout oder derselben Partei wird besser gelesen.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ve&amp;rgessen</translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation>A&amp;lles vergessen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how often something learned was right</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n Vertrag</numerusform>
            <numerusform>%n Verträge</numerusform>
        </translation>
    </message>
    <message>
        <source>A layout without a title</source>
        <translation>Ein Layout ohne Titel</translation>
    </message>
    <message>
        <source>%1, before “%2”</source>
        <extracomment>&quot;Effective date, after “binding as from”&quot;</extracomment>
        <translation>%1, vor „%2“</translation>
    </message>
    <message>
        <source>%1, labelled “%2”</source>
        <extracomment>A field&apos;s name and what a form prints beside it: &quot;Effective date, labelled “hire starts”&quot;</extracomment>
        <translation>%1, beschriftet mit „%2“</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A field&apos;s name and its value: &quot;Title “RENTAL ORDER”&quot;</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1, after “%2”</source>
        <translation>%1, nach „%2“</translation>
    </message>
    <message>
        <source>“%1” means “%2”</source>
        <translation>„%1“ bedeutet „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what was learned of %1?</source>
        <translation>Vergessen, was gelernt wurde: %1?</translation>
    </message>
    <message>
        <source>Contracts that were read stay as they are. New ones are read without it.</source>
        <translation>Gelesene Verträge bleiben, wie sie sind. Neue werden ohne dieses Wissen gelesen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forgotten: %1.</source>
        <translation>Vergessen: %1.</translation>
    </message>
    <message>
        <source>Forget everything that was learned?</source>
        <translation>Alles Gelernte vergessen?</translation>
    </message>
    <message>
        <source>Contracts that were read stay as they are. Export it first to keep a copy.</source>
        <translation>Gelesene Verträge bleiben, wie sie sind. Exportieren Sie es vorher, um eine Kopie zu behalten.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Alles ist vergessen.</translation>
    </message>
    <message>
        <source>Export what was learned</source>
        <translation>Gelerntes exportieren</translation>
    </message>
    <message>
        <source>Memory (*.json)</source>
        <translation>Gelerntes (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>Import what another office learned</source>
        <translation>Importieren, was ein anderes Büro gelernt hat</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) taken in.</source>
        <translation>
            <numerusform>%n Eintrag übernommen.</numerusform>
            <numerusform>%n Einträge übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust what “%1” learned?</source>
        <translation>Dem vertrauen, was „%1“ gelernt hat?</translation>
    </message>
    <message>
        <source>The file is signed with a key that this office has not seen before:
%1
Ask the other office whether it is theirs. What they learned changes how your contracts are read.</source>
        <translation>Die Datei ist mit einem Schlüssel signiert, den dieses Büro noch nicht kennt:
%1
Fragen Sie das andere Büro, ob es seiner ist. Was es gelernt hat, ändert, wie Ihre Verträge gelesen werden.</translation>
    </message>
    <message>
        <source>Trust and import</source>
        <translation>Vertrauen und importieren</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NeedsPanel</name>
    <message>
        <source>What a contract has to have</source>
        <translation>Was ein Vertrag haben muss</translation>
    </message>
    <message>
        <source>These fields are asked for when nothing was found. Any other one asks only when something was read that is in doubt.</source>
        <translation>Nach diesen Feldern wird gefragt, wenn nichts gefunden wurde. Nach anderen nur, wenn etwas Zweifelhaftes gelesen wurde.</translation>
    </message>
    <message>
        <source>Kind of contract</source>
        <translation>Vertragsart</translation>
    </message>
    <message>
        <source>Back to the usual fields</source>
        <translation>Zurück zu den üblichen Feldern</translation>
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
        <translation> dpi</translation>
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
        <translation>Seite %1 von %2</translation>
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
        <translation>Unterschriebene Ausfertigung</translation>
    </message>
    <message>
        <source>This page differs from what was sent.</source>
        <translation>Diese Seite weicht vom Versandten ab.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PageView</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PageWords</name>
    <message>
        <source>lay upside down</source>
        <translation>lag auf dem Kopf</translation>
    </message>
    <message>
        <source>lay on its side</source>
        <translation>lag auf der Seite</translation>
    </message>
    <message>
        <source>%1° skewed</source>
        <translation>%1° schief</translation>
    </message>
    <message>
        <source>Scan it again with the whole sheet on the glass.</source>
        <translation>Scannen Sie sie erneut, mit dem ganzen Blatt auf dem Glas.</translation>
    </message>
    <message>
        <source>Photograph it again with a steady hand and in focus.</source>
        <translation>Fotografieren Sie sie erneut, mit ruhiger Hand und scharf gestellt.</translation>
    </message>
    <message>
        <source>Scan it again with more contrast, or darker.</source>
        <translation>Scannen Sie sie erneut mit mehr Kontrast oder dunkler.</translation>
    </message>
    <message>
        <source>Scan it again at 300 dpi or more.</source>
        <translation>Scannen Sie sie erneut mit 300 dpi oder mehr.</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>Scannen Sie sie erneut.</translation>
    </message>
    <message>
        <source>blank, set aside</source>
        <translation>leer, aussortiert</translation>
    </message>
    <message>
        <source>no writing, only noise</source>
        <translation>keine Schrift, nur Störungen</translation>
    </message>
    <message>
        <source>only %1 dpi</source>
        <translation>nur %1 dpi</translation>
    </message>
    <message>
        <source>print too small</source>
        <translation>Schrift zu klein</translation>
    </message>
    <message>
        <source>too faint</source>
        <translation>zu blass</translation>
    </message>
    <message>
        <source>unevenly lit</source>
        <translation>ungleich beleuchtet</translation>
    </message>
    <message>
        <source>many specks</source>
        <translation>viele Flecken</translation>
    </message>
    <message>
        <source>black edges</source>
        <translation>schwarze Ränder</translation>
    </message>
    <message numerus="yes">
        <source>%n punch hole(s)</source>
        <translation>
            <numerusform>%n Lochung</numerusform>
            <numerusform>%n Lochungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streak(s) from the scanner</source>
        <translation>
            <numerusform>%n Streifen vom Scanner</numerusform>
            <numerusform>%n Streifen vom Scanner</numerusform>
        </translation>
    </message>
    <message>
        <source>white on black</source>
        <translation>weiß auf schwarz</translation>
    </message>
    <message>
        <source>writing cut off at the edge</source>
        <translation>Schrift am Rand abgeschnitten</translation>
    </message>
    <message>
        <source>photographed at an angle of %1°</source>
        <translation>im Winkel von %1° fotografiert</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>read only in part, it took too long</source>
        <translation>nur teilweise gelesen, es dauerte zu lange</translation>
    </message>
    <message>
        <source>%1 % of the words in doubt</source>
        <translation>%1 % der Wörter zweifelhaft</translation>
    </message>
    <message>
        <source>the file&apos;s own text has signs without a meaning, read from the picture</source>
        <translation>der Text der Datei hat Zeichen ohne Bedeutung, vom Bild gelesen</translation>
    </message>
    <message>
        <source>the file&apos;s own text makes no words, read from the picture</source>
        <translation>der Text der Datei ergibt keine Wörter, vom Bild gelesen</translation>
    </message>
    <message>
        <source>the file&apos;s own text stands where nothing is printed, read from the picture</source>
        <translation>der Text der Datei steht, wo nichts gedruckt ist, vom Bild gelesen</translation>
    </message>
    <message>
        <source>the file&apos;s own text lacks most of the page, read from the picture</source>
        <translation>dem Text der Datei fehlt der größte Teil der Seite, vom Bild gelesen</translation>
    </message>
    <message>
        <source>Blank: set aside, not read. The page is kept.</source>
        <translation>Leer: aussortiert, nicht gelesen. Die Seite bleibt erhalten.</translation>
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
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Bisheriges Kennwort</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>Neues &amp;Kennwort</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Has a temporary password</source>
        <translation>Hat ein vorläufiges Kennwort</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Meldet sich an</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>Noch kein Kennwort</translation>
    </message>
    <message>
        <source>Contracts are assigned to people, passed on to people or teams, and comments mention people as @name. Whoever may not see personal data gets e-mail, phone, address and signer names masked.</source>
        <translation>Verträge werden Personen zugeteilt und an Personen oder Teams weitergegeben, und Kommentare erwähnen Personen mit @Name. Wer keine personenbezogenen Daten sehen darf, dem werden E-Mail, Telefon, Adresse und Namen der Unterzeichner verdeckt.</translation>
    </message>
    <message>
        <source>&amp;Let people sign in…</source>
        <translation>Personen sich &amp;anmelden lassen …</translation>
    </message>
    <message>
        <source>&amp;End signing in…</source>
        <translation>Anmeldung &amp;beenden…</translation>
    </message>
    <message>
        <source>End signing in for everybody?</source>
        <translation>Anmeldung für alle beenden?</translation>
    </message>
    <message>
        <source>All passwords of people are deleted. Whoever opens the workspace then works as %1 and may do and see what that person may.</source>
        <translation>Alle Passwörter der Personen werden gelöscht. Wer den Arbeitsbereich öffnet, arbeitet dann als %1 und darf tun und sehen, was diese Person darf.</translation>
    </message>
    <message>
        <source>End signing in</source>
        <translation>Anmeldung beenden</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Loc&amp;k when nobody has touched it for</source>
        <translation>Spe&amp;rren, wenn niemand es anrührt, nach</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Is shown</source>
        <translation>Sieht</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>Person &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>Neues &amp;Kennwort …</translation>
    </message>
    <message>
        <source>Make &amp;inactive</source>
        <translation>Still&amp;legen</translation>
    </message>
    <message>
        <source>People sign in here. Signed in: %1.</source>
        <translation>Hier melden sich Personen an. Angemeldet: %1.</translation>
    </message>
    <message>
        <source>Nobody signs in here: whoever opens the workspace works as %1, and may do and see what stands below for this name. It is meant for one person. For several, let them sign in: then decisions, masked data and second entries are bound to who is really there.</source>
        <translation>Hier meldet sich niemand an: Wer den Arbeitsbereich öffnet, arbeitet als %1 und darf und sieht, was unten bei diesem Namen steht. Das ist für eine Person gedacht. Sind es mehrere, lassen Sie sie sich anmelden: Dann sind Entscheidungen, verdeckte Daten und Zweiteingaben daran gebunden, wer wirklich da ist.</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Make &amp;active</source>
        <translation>&amp;Wieder zulassen</translation>
    </message>
    <message>
        <source>Let people sign in</source>
        <translation>Personen sich anmelden lassen</translation>
    </message>
    <message>
        <source>You are the first administrator, and sign in with this password from now on. Then add your colleagues and give each a first password, which they change. Without your password only the workspace&apos;s recovery key helps.</source>
        <translation>Sie sind der erste Verwalter und melden sich von nun an mit diesem Kennwort an. Fügen Sie dann Ihre Kollegen hinzu und geben Sie jedem ein erstes Kennwort, das er ändert. Ohne Ihr Kennwort hilft nur der Wiederherstellungsschlüssel des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>A new password for %1</source>
        <translation>Ein neues Kennwort für %1</translation>
    </message>
    <message>
        <source>It opens once: they choose another when they sign in with it.</source>
        <translation>Es öffnet einmal: Bei der Anmeldung damit wird ein anderes gewählt.</translation>
    </message>
    <message>
        <source>Nobody stands here yet. Add the colleagues that contracts are given to.</source>
        <translation>Hier steht noch niemand. Fügen Sie die Kollegen hinzu, denen Verträge gegeben werden.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PersonDialog</name>
    <message>
        <source>&amp;Back office</source>
        <translation>&amp;Innendienst</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>D&amp;urchsicht</translation>
    </message>
    <message>
        <source>Le&amp;gal</source>
        <translation>&amp;Recht</translation>
    </message>
    <message>
        <source>A&amp;dministrator</source>
        <translation>&amp;Verwaltung</translation>
    </message>
    <message>
        <source>&amp;Personal data: e-mail, phone, address, signers</source>
        <translation>Pers&amp;onenbezogenes: E-Mail, Telefon, Adresse, Unterzeichner</translation>
    </message>
    <message>
        <source>&amp;Whole pages, not only the lines of fields</source>
        <translation>&amp;Ganze Seiten, nicht nur die Zeilen der Felder</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Team, for passing contracts on</source>
        <translation>&amp;Team, zum Weitergeben von Verträgen</translation>
    </message>
    <message>
        <source>Acco&amp;unt of this computer, for commands</source>
        <translation>&amp;Konto dieses Rechners, für Befehle</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Counts as soon as people sign in.</source>
        <translation>Gilt, sobald sich Personen anmelden.</translation>
    </message>
    <message>
        <source>Is shown</source>
        <translation>Sieht</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PhoneDialog</name>
    <message>
        <source>&amp;New code</source>
        <translation>Neuer &amp;Code</translation>
    </message>
    <message>
        <source>From a phone</source>
        <translation>Von einem Telefon</translation>
    </message>
    <message>
        <source>Code to scan with the phone</source>
        <translation>Code, den das Telefon scannt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>Scan the code with the phone&apos;s camera. The phone has to be in the same network.</source>
        <translation>Scannen Sie den Code mit der Kamera des Telefons. Das Telefon muss im selben Netz sein.</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;address</source>
        <translation>Adresse dieses &amp;Rechners</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Dieser Rechner ist in keinem Netz.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are coming…</source>
        <translation>
            <numerusform>%n Seite kommt an …</numerusform>
            <numerusform>%n Seiten kommen an …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) taken in.</source>
        <translation>
            <numerusform>%n Vertrag aufgenommen.</numerusform>
            <numerusform>%n Verträge aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone %1 is connected.</source>
        <translation>Das Telefon %1 ist verbunden.</translation>
    </message>
    <message>
        <source>Waiting for a phone. The code is valid until %1, for one phone.</source>
        <translation>Es wird auf ein Telefon gewartet. Der Code gilt bis %1, für ein Telefon.</translation>
    </message>
    <message>
        <source>For another phone, make a new code.</source>
        <translation>Für ein weiteres Telefon erzeugen Sie einen neuen Code.</translation>
    </message>
    <message>
        <source>The phone&apos;s browser will warn, because the certificate is this computer&apos;s own. Its SHA-256 fingerprint: %1</source>
        <translation>Der Browser des Telefons wird warnen, weil das Zertifikat von diesem Rechner selbst stammt. Sein SHA-256-Fingerabdruck: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PreviewPane</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Choose a contract to see its first page.</source>
        <translation>Wählen Sie einen Vertrag, um seine erste Seite zu sehen.</translation>
    </message>
    <message>
        <source>Untitled contract</source>
        <translation>Vertrag ohne Titel</translation>
    </message>
    <message>
        <source>Fetching the first page…</source>
        <translation>Die erste Seite wird geholt …</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PrintRun</name>
    <message>
        <source>Printing…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n Seite an den Drucker gesendet.</numerusform>
            <numerusform>%n Seiten an den Drucker gesendet.</numerusform>
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
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>US Legal</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Feeder, front sides</source>
        <translation>Einzug, Vorderseiten</translation>
    </message>
    <message>
        <source>Feeder, both sides</source>
        <translation>Einzug, beide Seiten</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarz-Weiß</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>New scan profile</source>
        <translation>Neues Scanprofil</translation>
    </message>
    <message>
        <source>Change the scan profile</source>
        <translation>Scanprofil ändern</translation>
    </message>
    <message>
        <source>Contracts, both sides</source>
        <translation>Verträge, beide Seiten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Keep the profile</source>
        <translation>Pr&amp;ofil behalten</translation>
    </message>
    <message>
        <source>&amp;Look for scanners</source>
        <translation>Scann&amp;er suchen</translation>
    </message>
    <message>
        <source>S&amp;canner</source>
        <translation>&amp;Scanner</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Vo&amp;n</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>Auf&amp;lösung</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Set &amp;blank pages aside</source>
        <translation>Leere Se&amp;iten aussortieren</translation>
    </message>
    <message>
        <source>Set pages aside that can hardl&amp;y be read</source>
        <translation>Ka&amp;um lesbare Seiten aussortieren</translation>
    </message>
    <message>
        <source>The stack waits for you, then, and they can be scanned again.</source>
        <translation>Der Stapel wartet dann auf Sie, und sie können noch einmal gescannt werden.</translation>
    </message>
    <message>
        <source>Begin documents at separator s&amp;heets</source>
        <translation>Do&amp;kumente bei Trennblättern beginnen</translation>
    </message>
    <message>
        <source>as they are seen</source>
        <translation>wie sie erkannt werden</translation>
    </message>
    <message>
        <source>Pages a &amp;document</source>
        <translation>Seiten &amp;je Dokument</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation>Dana&amp;ch</translation>
    </message>
    <message>
        <source>Look at the stack first</source>
        <translation>Stapel zuerst ansehen</translation>
    </message>
    <message>
        <source>Take it in at once</source>
        <translation>Sofort übernehmen</translation>
    </message>
    <message>
        <source>Cont&amp;racts</source>
        <translation>Ver&amp;träge</translation>
    </message>
    <message>
        <source>As they are read</source>
        <translation>Wie sie gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>Er&amp;weitert</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <source>%1 (not found now)</source>
        <translation>%1 (derzeit nicht gefunden)</translation>
    </message>
    <message>
        <source>No scanner was found. Check its cable or network and that it is on.</source>
        <translation>Es wurde kein Scanner gefunden. Prüfen Sie Kabel oder Netz und ob er eingeschaltet ist.</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>As the scanner finds it</source>
        <translation>Wie der Scanner es erkennt</translation>
    </message>
    <message>
        <source>As large as it can</source>
        <translation>So groß wie möglich</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ProgressLine</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::QueueModel</name>
    <message>
        <source>Duplicate</source>
        <translation>Doppel</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled contract</source>
        <translation>Vertrag ohne Titel</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>A field&apos;s name, and how many others are to be checked as well.</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1, at it now</source>
        <extracomment>Someone has the document open.</extracomment>
        <translation>%1, gerade dabei</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Being read, %1 %</source>
        <translation>Wird gelesen, %1 %</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A stage and how many documents are in it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Doppel</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Hinzugefügt %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>No due time</source>
        <translation>Ohne Fälligkeit</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>Am unsichersten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>countersign::ui::QueueScreen</name>
    <message>
        <source>There is no picture or file to paste. Copy one first.</source>
        <translation>Es gibt kein Bild und keine Datei zum Einfügen. Kopieren Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>This contract is protected</source>
        <translation>Dieser Vertrag ist geschützt</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n Datei in %1 geschrieben.</numerusform>
            <numerusform>%n Dateien in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archiviert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>It leaves the work at hand until its time has come or someone takes it back.</source>
        <translation>Er verlässt die laufende Arbeit, bis seine Zeit gekommen ist oder jemand ihn zurückholt.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>G&amp;rund</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>Leave it empty to hold until someone takes it back.</source>
        <translation>Lassen Sie es leer, um ihn zurückzustellen, bis jemand ihn zurückholt.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Da&amp;tum</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>Zurückgestellt.</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>A&amp;n</translation>
    </message>
    <message>
        <source>Why is it passed on to %1?</source>
        <translation>Warum wird er an %1 weitergegeben?</translation>
    </message>
    <message>
        <source>Passed on to %1.</source>
        <translation>An %1 weitergegeben.</translation>
    </message>
    <message>
        <source>Back in review.</source>
        <translation>Zurück in der Durchsicht.</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>Wem gehört er?</translation>
    </message>
    <message>
        <source>Leave it empty to give it to nobody in particular.</source>
        <translation>Lassen Sie es leer, um ihn niemand Bestimmtem zu geben.</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>It is nobody&apos;s now.</source>
        <translation>Er gehört jetzt niemandem.</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>%1 zugewiesen.</translation>
    </message>
    <message>
        <source>Until when has it to be done?</source>
        <translation>Bis wann ist er zu erledigen?</translation>
    </message>
    <message>
        <source>Leave it empty for no matter when.</source>
        <translation>Lassen Sie es leer, wenn es keine Frist gibt.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>The due date is set.</source>
        <translation>Die Frist ist festgelegt.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zur Durchsicht</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Out for signature</source>
        <translation>Zur Unterschrift</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Braucht Hilfe</translation>
    </message>
    <message>
        <source>Mentions me</source>
        <translation>Erwähnt mich</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>Zum Hinzufügen ablegen</translation>
    </message>
    <message>
        <source>Filter by title, party or text</source>
        <translation>Nach Titel, Partei oder Text filtern</translation>
    </message>
    <message>
        <source>Verify in groups</source>
        <translation>In Gruppen bestätigen</translation>
    </message>
    <message>
        <source>Look at the same value in several contracts at once (Ctrl+Shift+G)</source>
        <translation>Denselben Wert in mehreren Verträgen auf einmal ansehen (Strg+Umschalt+G)</translation>
    </message>
    <message>
        <source>&amp;Add contracts</source>
        <translation>Verträge hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Add files (Ctrl+O), or drop them anywhere on the list</source>
        <translation>Dateien hinzufügen (Strg+O), oder irgendwo auf der Liste ablegen</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Add your first contract</source>
        <translation>Fügen Sie Ihren ersten Vertrag hinzu</translation>
    </message>
    <message>
        <source>Drop PDF files, scans or photos here, paste a picture, or choose files. Countersign reads them on this computer and asks only what it does not know.</source>
        <translation>Legen Sie hier PDF-Dateien, Scans oder Fotos ab, fügen Sie ein Bild ein, oder wählen Sie Dateien. Countersign liest sie auf diesem Rechner und fragt nur, was es nicht weiß.</translation>
    </message>
    <message>
        <source>&amp;Choose files</source>
        <translation>Dateien au&amp;swählen</translation>
    </message>
    <message>
        <source>No contract fits</source>
        <translation>Kein Vertrag passt</translation>
    </message>
    <message>
        <source>Nothing here has these words and stands at this stage.</source>
        <translation>Hier enthält nichts auf diesem Stand diese Wörter.</translation>
    </message>
    <message>
        <source>Show &amp;all contracts</source>
        <translation>Alle Verträge &amp;zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n Vertrag</numerusform>
            <numerusform>%n Verträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Diesen Filter behalten</translation>
    </message>
    <message>
        <source>It becomes a chip of its own, for the words and the stage that are chosen now.</source>
        <translation>Er wird eine eigene Schaltfläche für die jetzt gewählten Wörter und den Stand.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Someone else has to decide. Name a person or a team.</source>
        <translation>Jemand anders muss entscheiden. Nennen Sie eine Person oder ein Team.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Rail</name>
    <message>
        <source>Work areas</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReadAgainDialog</name>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>The pages are recognised anew and the fields found anew. What a person has decided stays as it is.</source>
        <translation>Die Seiten werden neu erkannt und die Felder neu gesucht. Was ein Mensch entschieden hat, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>As set in Settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message>
        <source>This &amp;page (%1)</source>
        <translation>Diese &amp;Seite (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n page(s)</source>
        <translation>
            <numerusform>A&amp;lle Seiten (%n)</numerusform>
            <numerusform>A&amp;lle %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Turn</source>
        <translation>D&amp;rehen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lassen, wie sie ist</translation>
    </message>
    <message>
        <source>A quarter to the right</source>
        <translation>Vierteldrehung nach rechts</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Auf den Kopf</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
        <translation>Vierteldrehung nach links</translation>
    </message>
    <message>
        <source>&amp;Crop</source>
        <translation>&amp;Zuschneiden</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Die ganze Seite</translation>
    </message>
    <message>
        <source>Only what was framed on the page</source>
        <translation>Nur was auf der Seite gerahmt wurde</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>&amp;Darken faint ink</source>
        <translation>Blasse &amp;Tinte verstärken</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReadingButton</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecipientRow</name>
    <message>
        <source>Recipient %1</source>
        <translation>Empfänger %1</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Platz in der Reihenfolge</translation>
    </message>
    <message>
        <source>Place in the order; equal numbers sign at the same time</source>
        <translation>Platz in der Reihenfolge; gleiche Zahlen unterschreiben gleichzeitig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Unterschreibt</translation>
    </message>
    <message>
        <source>Gets a copy</source>
        <translation>Erhält eine Kopie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>What the recipient has to type before the contract is shown; empty: none</source>
        <translation>Was der Empfänger eingeben muss, bevor der Vertrag gezeigt wird; leer: nichts</translation>
    </message>
    <message>
        <source>Place a signature on the page shown</source>
        <translation>Eine Unterschrift auf der gezeigten Seite platzieren</translation>
    </message>
    <message>
        <source>Remove this recipient</source>
        <translation>Diesen Empfänger entfernen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecoveryPage</name>
    <message>
        <source>Your recovery key</source>
        <translation>Ihr Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>If your sign-in or passphrase is lost, only this key opens the workspace. It is shown this once. Print it or write it down and lock it away.</source>
        <translation>Wenn Ihre Anmeldung oder Passphrase verloren geht, öffnet nur dieser Schlüssel den Arbeitsbereich. Er wird nur dieses eine Mal gezeigt. Drucken Sie ihn aus oder schreiben Sie ihn auf und schließen Sie ihn weg.</translation>
    </message>
    <message>
        <source>I have &amp;stored the recovery key in a safe place</source>
        <translation>&amp;Ich habe den Wiederherstellungsschlüssel sicher verwahrt</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file…</source>
        <translation>Als Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is safe, then copy something else.</source>
        <translation>Kopiert. Fügen Sie ihn ein, wo er sicher ist, und kopieren Sie dann etwas anderes.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Wiederherstellungsschlüssel speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Countersign recovery key</source>
        <translation>Countersign-Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Saved. Move the file to a place outside this computer.</source>
        <translation>Gespeichert. Bringen Sie die Datei an einen Ort außerhalb dieses Rechners.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Store the key first, then tick the box.</source>
        <translation>Verwahren Sie zuerst den Schlüssel, dann setzen Sie das Häkchen.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReviewScreen</name>
    <message>
        <source>Put this contract on hold?</source>
        <translation>Diesen Vertrag zurückstellen?</translation>
    </message>
    <message>
        <source>It leaves the work at hand until someone takes it back.</source>
        <translation>Er verlässt die laufende Arbeit, bis jemand ihn zurückholt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Who is to decide?</source>
        <translation>Wer soll entscheiden?</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Why is it passed on to %1?</source>
        <translation>Warum wird er an %1 weitergegeben?</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Passed on to %1</source>
        <translation>An %1 weitergegeben</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Auf später verschoben</translation>
    </message>
    <message>
        <source>The comment is taken back.</source>
        <translation>Der Kommentar ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is no earlier contract with this party.</source>
        <translation>Es gibt keinen früheren Vertrag mit dieser Partei.</translation>
    </message>
    <message>
        <source>“%1” has nothing for this field.</source>
        <translation>„%1“ hat für dieses Feld nichts.</translation>
    </message>
    <message>
        <source>%1, as in “%2”.</source>
        <translation>%1, wie in „%2“.</translation>
    </message>
    <message>
        <source>Draw a frame around the words on the page.</source>
        <translation>Ziehen Sie einen Rahmen um die Wörter auf der Seite.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing can be read there.</source>
        <translation>Dort ist nichts zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n page(s) again.</source>
        <translation>
            <numerusform>%n Seite wird erneut gelesen.</numerusform>
            <numerusform>%n Seiten werden erneut gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read again: %n value(s) changed.</source>
        <translation>
            <numerusform>Erneut gelesen: %n Wert geändert.</numerusform>
            <numerusform>Erneut gelesen: %n Werte geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Stelle %1 von %2</translation>
    </message>
    <message>
        <source>This file is already in the workspace.</source>
        <translation>Diese Datei ist bereits im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This file is already in the workspace as “%1”.</source>
        <translation>Diese Datei ist bereits im Arbeitsbereich als „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>This looks like “%1”, captured on %2: %3 of %n page(s) equal.</source>
        <translation>
            <numerusform>Das sieht aus wie „%1“, erfasst am %2: %3 von %n Seite gleich.</numerusform>
            <numerusform>Das sieht aus wie „%1“, erfasst am %2: %3 von %n Seiten gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject as duplicate</source>
        <translation>Als Doppel zurückweisen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Den anderen öffnen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The pages are being read. You can look at them meanwhile; fields appear as they are found.</source>
        <translation>Die Seiten werden gelesen. Sie können sie inzwischen ansehen; Felder erscheinen, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>%1 has this contract in hand. You can look at it meanwhile.</source>
        <translation>%1 hat diesen Vertrag in Arbeit. Sie können ihn inzwischen ansehen.</translation>
    </message>
    <message>
        <source>%1 has this contract in hand.</source>
        <translation>%1 hat diesen Vertrag in Arbeit.</translation>
    </message>
    <message>
        <source>%1. The fields can&apos;t be changed now.</source>
        <translation>%1. Die Felder können jetzt nicht geändert werden.</translation>
    </message>
    <message>
        <source>Open the review again</source>
        <translation>Durchsicht wieder öffnen</translation>
    </message>
    <message>
        <source>Fields appear here as soon as the pages have been read.</source>
        <translation>Felder erscheinen hier, sobald die Seiten gelesen sind.</translation>
    </message>
    <message>
        <source>No fields.</source>
        <translation>Keine Felder.</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Alles geprüft</translation>
    </message>
    <message>
        <source>%1 of %2 to check</source>
        <translation>%1 von %2 zu prüfen</translation>
    </message>
    <message>
        <source>Confirmed: %1 is not in the document. %2 takes it back.</source>
        <translation>Bestätigt: %1 steht nicht im Dokument. %2 nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n confirmed.</source>
        <extracomment>%1 is a group of fields</extracomment>
        <translation>
            <numerusform>%1: %n bestätigt.</numerusform>
            <numerusform>%1: %n bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that waits reads as not in the document.</source>
        <translation>Nichts Offenes wurde als nicht im Dokument gelesen.</translation>
    </message>
    <message>
        <source>Not in the document: %1.</source>
        <translation>Nicht im Dokument: %1.</translation>
    </message>
    <message>
        <source>Reject this contract?</source>
        <translation>Diesen Vertrag zurückweisen?</translation>
    </message>
    <message>
        <source>It leaves the queue. It can be brought back to review later.</source>
        <translation>Er verlässt den Arbeitsvorrat. Er kann später in die Durchsicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Zurückweisen</translation>
    </message>
    <message>
        <source>Let this warning pass?</source>
        <translation>Diese Warnung hinnehmen?</translation>
    </message>
    <message>
        <source>It holds for the values as they are now. The reason is kept.</source>
        <translation>Es gilt für die Werte, wie sie jetzt sind. Der Grund wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Hinnehmen</translation>
    </message>
    <message>
        <source>The warning is accepted.</source>
        <translation>Die Warnung ist hingenommen.</translation>
    </message>
    <message>
        <source>Nothing is masked here.</source>
        <translation>Hier ist nichts verdeckt.</translation>
    </message>
    <message>
        <source>Shown to you; that is on record.</source>
        <translation>Ihnen gezeigt; das ist protokolliert.</translation>
    </message>
    <message>
        <source>Name a person or a team.</source>
        <translation>Nennen Sie eine Person oder ein Team.</translation>
    </message>
    <message>
        <source>Your roles do not cover deciding on fields.</source>
        <translation>Ihre Aufgaben umfassen keine Entscheidungen über Felder.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReviewerPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Your name stands in the log beside every decision you make, and on what you send for signature.</source>
        <translation>Ihr Name steht im Protokoll neben jeder Ihrer Entscheidungen und auf dem, was Sie zur Unterschrift senden.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail (may stay empty)</source>
        <translation>&amp;E-Mail (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation>Geben Sie Ihren Namen an.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RuleForm</name>
    <message>
        <source>&amp;What it asks</source>
        <translation>&amp;Was verlangt wird</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Second field</source>
        <translation>&amp;Zweites Feld</translation>
    </message>
    <message>
        <source>&amp;Third field</source>
        <translation>Dri&amp;ttes Feld</translation>
    </message>
    <message>
        <source>&amp;Contracts</source>
        <translation>Ve&amp;rträge</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Alle Verträge</translation>
    </message>
    <message>
        <source>When it is &amp;broken</source>
        <translation>B&amp;ei Verstoß</translation>
    </message>
    <message>
        <source>Stop: it can&apos;t be approved</source>
        <translation>Anhalten: keine Freigabe möglich</translation>
    </message>
    <message>
        <source>Warn: it can be accepted with a reason</source>
        <translation>Warnen: kann mit Grund hingenommen werden</translation>
    </message>
    <message>
        <source>Keep the &amp;rule</source>
        <translation>Rege&amp;l behalten</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>Es fehlt noch etwas.</translation>
    </message>
    <message>
        <source>There are no contracts to try it on yet.</source>
        <translation>Es gibt noch keine Verträge, um sie zu erproben.</translation>
    </message>
    <message>
        <source>%1 of the last %2 contracts would be stopped.</source>
        <translation>%1 der letzten %2 Verträge würden angehalten.</translation>
    </message>
    <message>
        <source>%1 of the last %2 contracts would be warned of.</source>
        <translation>Bei %1 der letzten %2 Verträge würde gewarnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n queued contract(s) of %1 would change.</source>
        <translation>
            <numerusform>%n wartender Vertrag von %1 würde sich ändern.</numerusform>
            <numerusform>%n wartende Verträge von %1 würden sich ändern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Every contract is held against these while it is reviewed. What stops keeps it from being approved; what warns can be accepted with a reason.</source>
        <translation>Jeder Vertrag wird bei der Durchsicht an diesen Regeln gemessen. Was anhält, verhindert die Freigabe; was warnt, kann mit Grund hingenommen werden.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>When broken</source>
        <translation>Bei Verstoß</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>Rege&amp;l hinzufügen</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ände&amp;rn</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>These are the rules that come with Countersign.</source>
        <translation>Dies sind die mitgelieferten Regeln.</translation>
    </message>
    <message>
        <source>Version %1, set by %2, %3.</source>
        <translation>Fassung %1, festgelegt von %2, %3.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SavedFilters</name>
    <message>
        <source>A filter you have kept. Delete removes it.</source>
        <translation>Ein Filter, den Sie behalten haben. Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>&amp;Remove this filter</source>
        <translation>Diesen &amp;Filter entfernen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ScanPanel</name>
    <message>
        <source>St&amp;op</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>Scan profile</source>
        <translation>Scanprofil</translation>
    </message>
    <message>
        <source>Scan profiles: make, change, remove</source>
        <translation>Scanprofile: anlegen, ändern, entfernen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Scannen</translation>
    </message>
    <message>
        <source>&amp;Set up a scanner…</source>
        <translation>S&amp;canner einrichten …</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>What a button does, and its key.</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Getting the scanner ready…</source>
        <translation>Der Scanner wird bereit gemacht …</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) kept</source>
        <translation>
            <numerusform>%n Blatt gesichert</numerusform>
            <numerusform>%n Blätter gesichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird abgeschlossen …</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>Neues &amp;Profil …</translation>
    </message>
    <message>
        <source>&amp;Change “%1”…</source>
        <translation>„%1“ ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”</source>
        <translation>„%1“ &amp;entfernen</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>„%1“ wurde entfernt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SearchBox</name>
    <message>
        <source>Search contracts and commands (Ctrl+K)</source>
        <translation>Verträge und Befehle suchen (Strg+K)</translation>
    </message>
    <message>
        <source>Search contracts and commands</source>
        <translation>Verträge und Befehle suchen</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Untitled contract</source>
        <translation>Vertrag ohne Titel</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SearchableSave</name>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>The signatures are in the original alone.</source>
        <translation>Die Signaturen sind nur im Original.</translation>
    </message>
    <message>
        <source>It is not PDF/A, because the original %1.</source>
        <translation>Es ist kein PDF/A, weil das Original %1.</translation>
    </message>
    <message>
        <source>Save searchable PDF</source>
        <translation>Durchsuchbares PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Save searchable PDFs into</source>
        <translation>Durchsuchbare PDFs speichern in</translation>
    </message>
    <message>
        <source>Saving searchable PDF…</source>
        <translation>Durchsuchbares PDF wird gespeichert …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n searchable PDF(s) written to %1.</source>
        <translation>
            <numerusform>%n durchsuchbares PDF in %1 geschrieben.</numerusform>
            <numerusform>%n durchsuchbare PDFs in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::SeparatorDialog</name>
    <message>
        <source>Separator sheets</source>
        <translation>Trennblätter</translation>
    </message>
    <message>
        <source>The sheet as it is printed</source>
        <translation>Das Blatt, wie es gedruckt wird</translation>
    </message>
    <message>
        <source>Laid before a document in the stack, a sheet begins a new document and says what it is. Leave open what it need not say.</source>
        <translation>Vor ein Dokument in den Stapel gelegt, beginnt ein Blatt ein neues Dokument und sagt, was es ist. Lassen Sie offen, was es nicht sagen muss.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>&amp;Type of contract</source>
        <translation>Ve&amp;rtragsart</translation>
    </message>
    <message>
        <source>&amp;Counterparty</source>
        <translation>Ver&amp;tragspartner</translation>
    </message>
    <message>
        <source>Scan p&amp;rofile</source>
        <translation>&amp;Scanprofil</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Sh&amp;eets</source>
        <translation>B&amp;lätter</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PD&amp;F speichern …</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Dru&amp;cken …</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>%n Blatt an den Drucker gesendet.</numerusform>
            <numerusform>%n Blätter an den Drucker gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save separator sheets</source>
        <translation>Trennblätter speichern</translation>
    </message>
    <message>
        <source>Separator sheet</source>
        <translation>Trennblatt</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SettingsScreen</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Ä&amp;nderungen verwerfen</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Einstellungen gespeichert.</translation>
    </message>
    <message>
        <source>What the whole office uses is changed by administrators.</source>
        <translation>Was das ganze Büro nutzt, ändern die Verwalter.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SideList</name>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Schwer lesbar</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennblatt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Scanned again</source>
        <translation>Erneut gescannt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Document %1, page %2 of %3</source>
        <translation>Dokument %1, Seite %2 von %3</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Aussortiert: %1</translation>
    </message>
    <message>
        <source>sheet %1, back</source>
        <translation>Blatt %1, Rückseite</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>Blatt %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SidePreview</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1 % across, %2 % down</source>
        <translation>%1 % von links, %2 % von oben</translation>
    </message>
    <message>
        <source>Frame, handle %1 of 8: %2</source>
        <translation>Rahmen, Griff %1 von 8: %2</translation>
    </message>
    <message>
        <source>Corner %1 of 4: %2</source>
        <translation>Ecke %1 von 4: %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SignInWindow</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Sign in - Countersign</source>
        <translation>Anmelden - Countersign</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Wer arbeitet?</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Ne&amp;w password, of your own</source>
        <translation>Neues, ei&amp;genes Kennwort</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SigningForm</name>
    <message>
        <source>Recipients, in order</source>
        <translation>Empfänger, der Reihe nach</translation>
    </message>
    <message>
        <source>A&amp;dd recipient</source>
        <translation>&amp;Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>Be&amp;treff</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Send for signature</source>
        <translation>&amp;Zur Unterschrift senden</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Bereit zum Senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SigningPanel</name>
    <message>
        <source>Not ready to be signed</source>
        <translation>Nicht bereit zur Unterschrift</translation>
    </message>
    <message>
        <source>A contract is sent for signature once its fields are approved.</source>
        <translation>Ein Vertrag wird zur Unterschrift gesendet, sobald seine Felder freigegeben sind.</translation>
    </message>
    <message>
        <source>Handed over for signature.</source>
        <translation>Zur Unterschrift übergeben.</translation>
    </message>
    <message>
        <source>Take the signing request back?</source>
        <translation>Die Signaturanfrage zurückziehen?</translation>
    </message>
    <message>
        <source>Nobody can sign it any more. The recipients are told the reason.</source>
        <translation>Niemand kann sie mehr unterschreiben. Den Empfängern wird der Grund mitgeteilt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgezogen.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Auf dem neuesten Stand.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SigningStatus</name>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>On its way to the signing service.</source>
        <translation>Unterwegs zum Signaturdienst.</translation>
    </message>
    <message>
        <source>Sent %1. Status of %2.</source>
        <translation>Gesendet %1. Stand von %2.</translation>
    </message>
    <message>
        <source>Open the &amp;signer page</source>
        <translation>&amp;Unterzeichnerseite öffnen</translation>
    </message>
    <message>
        <source>Sign as the recipients of the sandbox, in your browser</source>
        <translation>In Ihrem Browser als Empfänger der Sandbox unterschreiben</translation>
    </message>
    <message>
        <source>Refresh &amp;now</source>
        <translation>&amp;Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>Open the &amp;review again</source>
        <translation>Durchsicht &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
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
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SnippetCardDelegate</name>
    <message>
        <source>No place on the pages</source>
        <translation>Keine Stelle auf den Seiten</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SnippetCards</name>
    <message>
        <source>%1. Marked: goes to review</source>
        <translation>%1. Markiert: kommt in die Durchsicht</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SplitHints</name>
    <message>
        <source>Separator sheet</source>
        <translation>Trennblatt</translation>
    </message>
    <message>
        <source>Blank sheet before it</source>
        <translation>Leeres Blatt davor</translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <translation>Anzahl der Blätter</translation>
    </message>
    <message>
        <source>Page 1</source>
        <translation>Seite 1</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Ein Titel</translation>
    </message>
    <message>
        <source>A letterhead</source>
        <translation>Ein Briefkopf</translation>
    </message>
    <message>
        <source>Page %1 seems to be missing behind this page.</source>
        <translation>Nach dieser Seite scheint Seite %1 zu fehlen.</translation>
    </message>
    <message>
        <source>Page %1 of %2 seems to be missing before this page.</source>
        <translation>Vor dieser Seite scheint Seite %1 von %2 zu fehlen.</translation>
    </message>
    <message>
        <source>Page %1 of %2 seems to be missing behind this page.</source>
        <translation>Nach dieser Seite scheint Seite %1 von %2 zu fehlen.</translation>
    </message>
    <message>
        <source>Pages %1 to %2 of %3 seem to be missing before this page.</source>
        <translation>Vor dieser Seite scheinen die Seiten %1 bis %2 von %3 zu fehlen.</translation>
    </message>
    <message>
        <source>Pages %1 to %2 of %3 seem to be missing behind this page.</source>
        <translation>Nach dieser Seite scheinen die Seiten %1 bis %2 von %3 zu fehlen.</translation>
    </message>
    <message>
        <source>The numbers of clauses jump behind this page: a sheet may be missing.</source>
        <translation>Nach dieser Seite springt die Nummerierung der Klauseln: Vielleicht fehlt ein Blatt.</translation>
    </message>
    <message>
        <source>The text breaks off behind this page: a sheet may be missing.</source>
        <translation>Nach dieser Seite bricht der Text ab: Vielleicht fehlt ein Blatt.</translation>
    </message>
    <message>
        <source>This page is far longer than the others: two sheets may have gone through together.</source>
        <translation>Diese Seite ist viel länger als die anderen: Vielleicht wurden zwei Blätter zusammen eingezogen.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatementButton</name>
    <message>
        <source>p. %1</source>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>Page %1: %2, %3</source>
        <translation>Seite %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatementStrip</name>
    <message numerus="yes">
        <source>Stated %n time(s)</source>
        <translation>
            <numerusform>%n-mal genannt</numerusform>
            <numerusform>%n-mal genannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differently</source>
        <translation>
            <numerusform>%n abweichend</numerusform>
            <numerusform>%n abweichend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::StrengthMeter</name>
    <message>
        <source>Four or five random words make a good passphrase.</source>
        <translation>Vier oder fünf zufällige Wörter ergeben eine gute Passphrase.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Zu kurz: mindestens %n Zeichen.</numerusform>
            <numerusform>Zu kurz: mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: add another word or two.</source>
        <translation>Schwach: fügen Sie noch ein oder zwei Wörter hinzu.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Mittel.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TabPlacement</name>
    <message>
        <source>Sign here: %1</source>
        <translation>Hier unterschreiben: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
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
            <numerusform>höchstens %1 falsch: %2 von %n Entscheidung</numerusform>
            <numerusform>höchstens %1 falsch: %2 von %n Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet enough evidence: %1 of %2</source>
        <translation>noch nicht genug Belege: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>too often wrong: %1 of %n decision(s)</source>
        <translation>
            <numerusform>zu oft falsch: %1 von %n Entscheidung</numerusform>
            <numerusform>zu oft falsch: %1 von %n Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits follow from what people decided about values that were offered: the lowest confidence for which at most this share can be wrong, with 90 % certainty for all limits together. A field without such a limit is always asked for. Fields for information keep the limits that were set.</source>
        <translation>Die Grenzen folgen aus dem, was Menschen über vorgeschlagene Werte entschieden haben: die niedrigste Sicherheit, bei der höchstens dieser Anteil falsch sein kann, mit 90 % Gewissheit für alle Grenzen zusammen. Nach einem Feld ohne solche Grenze wird immer gefragt. Felder zur Information behalten die Grenzen, die festgelegt wurden.</translation>
    </message>
    <message>
        <source>all contracts</source>
        <translation>alle Verträge</translation>
    </message>
    <message>
        <source>Like all contracts</source>
        <translation>Wie alle Verträge</translation>
    </message>
    <message>
        <source>Wrong values allowed among those taken</source>
        <translation>Zulässige falsche Werte unter den übernommenen</translation>
    </message>
    <message>
        <source>Contracts that it is said of</source>
        <translation>Verträge, für die das gilt</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>before an input of percent: &quot;At most [2.0 %] wrong among the values taken, of [all contracts]&quot;</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>wrong among the values taken, of</source>
        <translation>falsch unter den übernommenen Werten, bei</translation>
    </message>
    <message>
        <source>Limits that are proven</source>
        <translation>Belegte Grenzen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>At most wrong</source>
        <translation>Höchstens falsch</translation>
    </message>
    <message>
        <source>Take from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>%1: at most wrong</source>
        <translation>%1: höchstens falsch</translation>
    </message>
    <message>
        <source>Like all fields</source>
        <translation>Wie alle Felder</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drag the line, or use the arrow keys. Blue: share of past decisions that would have been taken without a look; red: the wrong ones among them; dotted: the proven limit.</source>
        <translation>Ziehen Sie die Linie oder benutzen Sie die Pfeiltasten. Blau: Anteil früherer Entscheidungen, die ungesehen übernommen worden wären; rot: die falschen darunter; gepunktet: die belegte Grenze.</translation>
    </message>
    <message>
        <source>always asked</source>
        <translation>immer gefragt</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Was wäre, wenn: %1</translation>
    </message>
    <message>
        <source>Nobody has decided about this field yet. Confirm or correct it in some contracts and approve them.</source>
        <translation>Über dieses Feld hat noch niemand entschieden. Bestätigen oder berichtigen Sie es in einigen Verträgen und geben Sie diese frei.</translation>
    </message>
    <message numerus="yes">
        <source>Taken from %1, %2 of %n past decision(s) would have passed without a look (%3).</source>
        <translation>
            <numerusform>Bei Übernahme ab %1 wären %2 von %n früheren Entscheidung ungesehen durchgegangen (%3).</numerusform>
            <numerusform>Bei Übernahme ab %1 wären %2 von %n früheren Entscheidungen ungesehen durchgegangen (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said about errors.</source>
        <translation>Über Fehler lässt sich nichts sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them would have been wrong; surely no more than %1 are.</source>
        <translation>
            <numerusform>%n davon wäre falsch gewesen; sicher nicht mehr als %1 sind es.</numerusform>
            <numerusform>%n davon wären falsch gewesen; sicher nicht mehr als %1 sind es.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::TeachingDialog</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field&apos;s name, what was read, what would be read now.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>Contracts that come in from now on are read by this. What waits already stays as it is until you say otherwise.</source>
        <translation>Verträge, die ab jetzt eingehen, werden danach gelesen. Was schon wartet, bleibt, wie es ist, bis Sie es anders bestimmen.</translation>
    </message>
    <message>
        <source>Queued contracts that would be read differently</source>
        <translation>Wartende Verträge, die anders gelesen würden</translation>
    </message>
    <message>
        <source>&amp;Read these again</source>
        <translation>Diese &amp;erneut lesen</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>%1 on page %2 is “%3”, in contracts like %4</source>
        <extracomment>A field&apos;s name, a page and the value; then a contract&apos;s title.</extracomment>
        <translation>%1 auf Seite %2 ist „%3“, in Verträgen wie %4</translation>
    </message>
    <message>
        <source>%1 stands on page %2 by “%3”, in contracts like %4</source>
        <extracomment>A field&apos;s name, a page, and words beside the place; then a contract&apos;s title.</extracomment>
        <translation>%1 steht auf Seite %2 bei „%3“, in Verträgen wie %4</translation>
    </message>
    <message>
        <source>“%1” means “%2”</source>
        <translation>„%1“ bedeutet „%2“</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Vergessen: %1</translation>
    </message>
    <message>
        <source>Piece of page %1</source>
        <translation>Ausschnitt von Seite %1</translation>
    </message>
    <message>
        <source>Looking through the contracts that wait…</source>
        <translation>Die wartenden Verträge werden durchgesehen …</translation>
    </message>
    <message numerus="yes">
        <source>%n queued contract(s) of %1 would be read differently.</source>
        <extracomment>%1 is a number of contracts</extracomment>
        <translation>
            <numerusform>%n von %1 wartenden Verträgen würde anders gelesen.</numerusform>
            <numerusform>%n von %1 wartenden Verträgen würden anders gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) read again.</source>
        <translation>
            <numerusform>%n Vertrag erneut gelesen.</numerusform>
            <numerusform>%n Verträge erneut gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ThresholdsPage</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>A value that is surer than the upper limit is taken without a question. Between the limits it is shown for a check, below the lower one it is asked for anew.</source>
        <translation>Ein Wert, der sicherer ist als die obere Grenze, wird ohne Frage übernommen. Zwischen den Grenzen wird er zur Prüfung gezeigt, unter der unteren wird neu gefragt.</translation>
    </message>
    <message>
        <source>&amp;Limits that I set</source>
        <translation>Grenzen, die &amp;ich festlege</translation>
    </message>
    <message>
        <source>A &amp;target: so many may be wrong</source>
        <translation>&amp;Ein Ziel: so viele dürfen falsch sein</translation>
    </message>
    <message>
        <source>Limits per field</source>
        <translation>Grenzen je Feld</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Take from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Ask below</source>
        <translation>Fragen unter</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>%1: take from</source>
        <translation>%1: übernehmen ab</translation>
    </message>
    <message>
        <source>%1: ask below</source>
        <translation>%1: fragen unter</translation>
    </message>
    <message>
        <source>Like all fields</source>
        <translation>Wie alle Felder</translation>
    </message>
    <message>
        <source>Back to the usual limits</source>
        <translation>Zurück zu den üblichen Grenzen</translation>
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
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Page %1, %2</source>
        <translation>Seite %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ThumbnailRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TimelineView</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TopBar</name>
    <message>
        <source>Signing and CRM go to practice services on this computer. Nothing leaves it.</source>
        <translation>Unterschrift und CRM gehen an Übungsdienste auf diesem Rechner. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click to open them in your browser.</source>
        <translation>Klicken Sie, um sie in Ihrem Browser zu öffnen.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Reading contracts</source>
        <translation>Verträge werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n contract(s)</source>
        <translation>
            <numerusform>%n Vertrag wird gelesen</numerusform>
            <numerusform>%n Verträge werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>The signing service and the CRM can be reached.</source>
        <translation>Der Signaturdienst und das CRM sind erreichbar.</translation>
    </message>
    <message>
        <source>The signing service and the CRM can&apos;t be reached. Work on; what is to be sent goes out as soon as they answer.</source>
        <translation>Der Signaturdienst und das CRM sind nicht erreichbar. Arbeiten Sie weiter; was zu senden ist, geht hinaus, sobald sie antworten.</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::UnlockDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>Der Arbeitsbereich ist gesperrt</translation>
    </message>
    <message>
        <source>Passphrase of the wor&amp;kspace</source>
        <translation>Pa&amp;ssphrase des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Recovery &amp;key, as it is written down</source>
        <translation>Wiede&amp;rherstellungsschlüssel, wie aufgeschrieben</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ValueOffers</name>
    <message>
        <source>p. %1</source>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WaysInPage</name>
    <message>
        <source>Ways in</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>What is put into a watched folder is taken in as soon as it is complete, each file once. Mail messages among them give their attachments.</source>
        <translation>Was in einen überwachten Ordner gelegt wird, wird aufgenommen, sobald es vollständig ist, jede Datei einmal. Von E-Mails darunter werden die Anhänge genommen.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>File or message</source>
        <translation>Datei oder Nachricht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Kein Ordner wird überwacht</translation>
    </message>
    <message>
        <source>Let scanners and colleagues put files into a folder, also on a network drive, and they come in by themselves.</source>
        <translation>Lassen Sie Scanner und Kollegen Dateien in einen Ordner legen, auch auf einem Netzlaufwerk, und sie kommen von selbst herein.</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Ordner überwachen …</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Show in its &amp;folder</source>
        <translation>&amp;In seinem Ordner zeigen</translation>
    </message>
    <message>
        <source>Files lie in “problems” of their folder, messages stay in their mailbox. Get a better copy, or try again.</source>
        <translation>Dateien liegen in „problems“ ihres Ordners, Nachrichten bleiben in ihrem Postfach. Besorgen Sie eine bessere Kopie, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>From a &amp;phone…</source>
        <translation>Von einem &amp;Telefon …</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>A phone in the same network can photograph pages in its browser and send them here. The page is there only while its code is shown.</source>
        <translation>Ein Telefon im selben Netz kann in seinem Browser Seiten fotografieren und hierher senden. Die Seite ist nur da, solange ihr Code gezeigt wird.</translation>
    </message>
    <message>
        <source>Watch this folder no longer?</source>
        <translation>Diesen Ordner nicht mehr überwachen?</translation>
    </message>
    <message>
        <source>%1 and the files in it stay as they are.</source>
        <translation>%1 und die Dateien darin bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WhatIfPlot</name>
    <message>
        <source>Limit to try</source>
        <translation>Zu erprobende Grenze</translation>
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
        <translation>Wo sollen Ihre Verträge aufbewahrt werden?</translation>
    </message>
    <message>
        <source>Countersign keeps everything on this computer, encrypted, in one folder. Nothing leaves it without your say.</source>
        <translation>Countersign bewahrt alles auf diesem Rechner auf, verschlüsselt, in einem Ordner. Nichts verlässt ihn ohne Ihre Zustimmung.</translation>
    </message>
    <message>
        <source>&amp;Workspace folder</source>
        <translation>&amp;Ordner des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Au&amp;swählen …</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer; a network drive can&apos;t be used.</source>
        <translation>Wählen Sie einen Ordner auf einem Datenträger dieses Rechners; ein Netzlaufwerk ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Workspace folder</source>
        <translation>Ordner des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>Geben Sie den vollständigen Pfad des Ordners an.</translation>
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
        <translation>Kalifornien</translation>
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
        <translation>District of Columbia</translation>
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
        <translation>Hawaii</translation>
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
        <translation>Louisiana</translation>
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
        <translation>Michigan</translation>
    </message>
    <message>
        <source>Minnesota</source>
        <translation>Minnesota</translation>
    </message>
    <message>
        <source>Mississippi</source>
        <translation>Mississippi</translation>
    </message>
    <message>
        <source>Missouri</source>
        <translation>Missouri</translation>
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
        <translation>New Hampshire</translation>
    </message>
    <message>
        <source>New Jersey</source>
        <translation>New Jersey</translation>
    </message>
    <message>
        <source>New Mexico</source>
        <translation>New Mexico</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>New York</translation>
    </message>
    <message>
        <source>North Carolina</source>
        <translation>North Carolina</translation>
    </message>
    <message>
        <source>North Dakota</source>
        <translation>North Dakota</translation>
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
        <translation>Oregon</translation>
    </message>
    <message>
        <source>Pennsylvania</source>
        <translation>Pennsylvania</translation>
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
        <translation>South Carolina</translation>
    </message>
    <message>
        <source>South Dakota</source>
        <translation>South Dakota</translation>
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
        <translation>West Virginia</translation>
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
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Bavaria</source>
        <translation>Bayern</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>British Columbia</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
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
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>England</source>
        <translation>England</translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translation>England und Wales</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Hesse</source>
        <translation>Hessen</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New South Wales</source>
        <translation>New South Wales</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>North Rhine-Westphalia</source>
        <translation>Nordrhein-Westfalen</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Nordirland</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Ontario</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Québec</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Saxony</source>
        <translation>Sachsen</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Schottland</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Wales</translation>
    </message>
</context>
</TS>
