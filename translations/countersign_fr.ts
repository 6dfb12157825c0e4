<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Next &amp;group of fields</source>
        <translation>&amp;Groupe de champs suivant</translation>
    </message>
    <message>
        <source>Previous group of &amp;fields</source>
        <translation>Groupe de ch&amp;amps précédent</translation>
    </message>
    <message>
        <source>&amp;Add contracts…</source>
        <translation>&amp;Ajouter des contrats…</translation>
    </message>
    <message>
        <source>Add a &amp;folder as one contract…</source>
        <translation>Ajouter &amp;un dossier comme un seul contrat…</translation>
    </message>
    <message>
        <source>From a &amp;phone…</source>
        <translation>&amp;Depuis un téléphone…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ctualiser</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys of this &amp;screen</source>
        <translation>&amp;Touches de cet écran</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>À propos de &amp;Countersign</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Numérisation</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;File d’attente</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Révision</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Signature</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Contrôle</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>Éc&amp;hanges</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Tableau de bord</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Read once &amp;more</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Arrêter la lecture</translation>
    </message>
    <message>
        <source>Give the pass&amp;word…</source>
        <translation>&amp;Donner le mot de passe…</translation>
    </message>
    <message>
        <source>Bring &amp;back to review</source>
        <translation>Remettre e&amp;n révision</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Arc&amp;hiver</translation>
    </message>
    <message>
        <source>E&amp;xport with proof…</source>
        <translation>&amp;Exporter avec preuve…</translation>
    </message>
    <message>
        <source>Sa&amp;ve searchable PDF…</source>
        <translation>Enregistrer en &amp;PDF interrogeable…</translation>
    </message>
    <message>
        <source>Export &amp;files…</source>
        <translation>Exporter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Separator &amp;sheets…</source>
        <translation>&amp;Feuilles de séparation…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Hi&amp;storique</translation>
    </message>
    <message>
        <source>&amp;Group by stage</source>
        <translation>&amp;Grouper par étape</translation>
    </message>
    <message>
        <source>Ass&amp;ign…</source>
        <translation>Attri&amp;buer…</translation>
    </message>
    <message>
        <source>&amp;Due date…</source>
        <translation>É&amp;chéance…</translation>
    </message>
    <message>
        <source>&amp;Put on hold…</source>
        <translation>&amp;Mettre en attente…</translation>
    </message>
    <message>
        <source>Pass o&amp;n…</source>
        <translation>&amp;Transmettre…</translation>
    </message>
    <message>
        <source>&amp;Take up again</source>
        <translation>Reprendre le tra&amp;vail</translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation>Garder ce &amp;filtre…</translation>
    </message>
    <message>
        <source>&amp;Verify in groups</source>
        <translation>&amp;Vérifier par groupes</translation>
    </message>
    <message>
        <source>&amp;Scan, or go on</source>
        <translation>Numériser &amp;ou reprendre</translation>
    </message>
    <message>
        <source>Scan in &amp;behind this page</source>
        <translation>Numériser à la &amp;suite de cette page</translation>
    </message>
    <message>
        <source>Scan this &amp;page again</source>
        <translation>Numériser &amp;de nouveau cette page</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;New stack</source>
        <translation>&amp;Nouvelle pile</translation>
    </message>
    <message>
        <source>Add &amp;files to the stack…</source>
        <translation>Ajouter des &amp;fichiers à la pile…</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Prendre en charge</translation>
    </message>
    <message>
        <source>&amp;Discard the stack</source>
        <translation>Abandonner &amp;la pile</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>&amp;Mettre de côté</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Remettre &amp;en place</translation>
    </message>
    <message>
        <source>A document begins &amp;here</source>
        <translation>Un document &amp;commence ici</translation>
    </message>
    <message>
        <source>&amp;Join with the document before</source>
        <translation>&amp;Joindre au document précédent</translation>
    </message>
    <message>
        <source>Move one place bac&amp;k</source>
        <translation>A&amp;vancer d’une place</translation>
    </message>
    <message>
        <source>&amp;Move one place on</source>
        <translation>Reculer d’&amp;une place</translation>
    </message>
    <message>
        <source>Re&amp;verse the document</source>
        <translation>&amp;Inverser le document</translation>
    </message>
    <message>
        <source>Put &amp;fronts and backs together</source>
        <translation>Réunir recto&amp;s et versos</translation>
    </message>
    <message>
        <source>Turn ri&amp;ght</source>
        <translation>T&amp;ourner à droite</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Tourner &amp;à gauche</translation>
    </message>
    <message>
        <source>Turn u&amp;pside down</source>
        <translation>Retour&amp;ner d’un demi-tour</translation>
    </message>
    <message>
        <source>Straight&amp;en</source>
        <translation>Re&amp;dresser</translation>
    </message>
    <message>
        <source>Sl&amp;ightly left</source>
        <translation>Affiner vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Slightl&amp;y right</source>
        <translation>A&amp;ffiner vers la droite</translation>
    </message>
    <message>
        <source>&amp;Crop</source>
        <translation>Couper &amp;les bords</translation>
    </message>
    <message>
        <source>Cor&amp;ners of a photo</source>
        <translation>Coins de la p&amp;hotographie</translation>
    </message>
    <message>
        <source>Brightness and c&amp;ontrast</source>
        <translation>E&amp;xposition et contraste</translation>
    </message>
    <message>
        <source>Remove its e&amp;dits</source>
        <translation>Telle &amp;qu’elle est arrivée</translation>
    </message>
    <message>
        <source>&amp;Pages set aside</source>
        <translation>Pages &amp;mises de côté</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Fit w&amp;hole page</source>
        <translation>&amp;Page entière</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>E&amp;xport the log…</source>
        <translation>&amp;Exporter le journal…</translation>
    </message>
    <message>
        <source>&amp;Confirm the field</source>
        <translation>&amp;Confirmer le champ</translation>
    </message>
    <message>
        <source>Confirm the gr&amp;oup</source>
        <translation>Confirmer &amp;le groupe</translation>
    </message>
    <message>
        <source>Confirm a&amp;ll that is not in the document</source>
        <translation>Confirmer tout ce &amp;qui est absent du document</translation>
    </message>
    <message>
        <source>Take reading &amp;1</source>
        <translation>Prendre la lecture &amp;1</translation>
    </message>
    <message>
        <source>Take reading &amp;2</source>
        <translation>Prendre la lecture &amp;2</translation>
    </message>
    <message>
        <source>Take reading &amp;3</source>
        <translation>Prendre la lecture &amp;3</translation>
    </message>
    <message>
        <source>&amp;Next open field</source>
        <translation>Cha&amp;mp à traiter suivant</translation>
    </message>
    <message>
        <source>&amp;Previous open field</source>
        <translation>Champ à traiter précé&amp;dent</translation>
    </message>
    <message>
        <source>Next place of the val&amp;ue</source>
        <translation>&amp;Endroit suivant de la valeur</translation>
    </message>
    <message>
        <source>Previous p&amp;lace of the value</source>
        <translation>Endr&amp;oit précédent de la valeur</translation>
    </message>
    <message>
        <source>Not in the &amp;document</source>
        <translation>A&amp;bsent du document</translation>
    </message>
    <message>
        <source>&amp;Unreadable</source>
        <translation>&amp;Illisible</translation>
    </message>
    <message>
        <source>As in the &amp;last contract</source>
        <translation>Comme &amp;dans le dernier contrat</translation>
    </message>
    <message>
        <source>Read this &amp;place again</source>
        <translation>Relire &amp;cet endroit</translation>
    </message>
    <message>
        <source>Read a&amp;gain…</source>
        <translation>&amp;Relire…</translation>
    </message>
    <message>
        <source>Add a&amp;nother value</source>
        <translation>Ajouter &amp;une autre valeur</translation>
    </message>
    <message>
        <source>Re&amp;move this value</source>
        <translation>&amp;Supprimer cette valeur</translation>
    </message>
    <message>
        <source>Show the &amp;masked value</source>
        <translation>Afficher la &amp;valeur masquée</translation>
    </message>
    <message>
        <source>&amp;Approve and go on</source>
        <translation>&amp;Approuver et continuer</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>Re&amp;jeter…</translation>
    </message>
    <message>
        <source>S&amp;kip: to the back of the queue</source>
        <translation>Passer : à la fin &amp;de la file d’attente</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>Co&amp;mmentaires</translation>
    </message>
    <message>
        <source>Put on &amp;hold…</source>
        <translation>&amp;Mettre en attente…</translation>
    </message>
    <message>
        <source>&amp;Pass on…</source>
        <translation>&amp;Transmettre…</translation>
    </message>
    <message>
        <source>&amp;Send for signature…</source>
        <translation>&amp;Envoyer à la signature…</translation>
    </message>
    <message>
        <source>&amp;Back to the queue</source>
        <translation>Retour à &amp;la file d’attente</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Pa&amp;ge précédente</translation>
    </message>
    <message>
        <source>Fit page &amp;width</source>
        <translation>Ajuster à &amp;la largeur</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>&amp;Turn the page right</source>
        <translation>Tour&amp;ner la page à droite</translation>
    </message>
    <message>
        <source>Turn the page &amp;left</source>
        <translation>Tourner la page à gauc&amp;he</translation>
    </message>
    <message>
        <source>Two page&amp;s</source>
        <translation>&amp;Deux pages</translation>
    </message>
    <message>
        <source>&amp;Edit the value</source>
        <translation>&amp;Modifier la valeur</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Accept the su&amp;ggestion</source>
        <translation>Ac&amp;cepter la suggestion</translation>
    </message>
    <message>
        <source>Dismiss th&amp;is suggestion</source>
        <translation>Éca&amp;rter la suggestion</translation>
    </message>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>Accepter &amp;toutes les suggestions</translation>
    </message>
    <message>
        <source>Next s&amp;uggestion</source>
        <translation>S&amp;uggestion suivante</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imprimer les pa&amp;ges…</translation>
    </message>
    <message>
        <source>Send b&amp;y e-mail…</source>
        <translation>Envoyer par co&amp;urriel…</translation>
    </message>
    <message>
        <source>Past&amp;e pages</source>
        <translation>Coller des pa&amp;ges</translation>
    </message>
    <message>
        <source>&amp;Lock, or change the person</source>
        <translation>&amp;Verrouiller ou changer de personne</translation>
    </message>
    <message>
        <source>Change my pass&amp;word…</source>
        <translation>Changer mon &amp;mot de passe…</translation>
    </message>
</context>
<context>
    <name>AuditFacts</name>
    <message>
        <source>signature valid</source>
        <translation>signature valable</translation>
    </message>
    <message>
        <source>signature valid, proof material added since</source>
        <translation>signature valable, éléments de preuve ajoutés depuis</translation>
    </message>
    <message>
        <source>signature valid, filled in since</source>
        <translation>signature valable, champs remplis depuis</translation>
    </message>
    <message>
        <source>changed after signing</source>
        <translation>modifié après la signature</translation>
    </message>
    <message>
        <source>signature not valid</source>
        <translation>signature non valable</translation>
    </message>
    <message>
        <source>signature could not be judged</source>
        <translation>signature impossible à évaluer</translation>
    </message>
    <message>
        <source>no digital signature</source>
        <translation>aucune signature numérique</translation>
    </message>
    <message>
        <source>same as sent</source>
        <translation>identique à l’envoi</translation>
    </message>
    <message>
        <source>same as sent, with its fields filled in</source>
        <translation>identique à l’envoi, champs remplis</translation>
    </message>
    <message>
        <source>differs from what was sent</source>
        <translation>diffère de ce qui a été envoyé</translation>
    </message>
    <message>
        <source>can&apos;t be compared with what was sent</source>
        <translation>non comparable à ce qui a été envoyé</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an old value and a new one</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and what became of its value.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>same content as an earlier document</source>
        <translation>même contenu qu’un document antérieur</translation>
    </message>
    <message>
        <source>deal %1</source>
        <translation>transaction %1</translation>
    </message>
    <message>
        <source>Taken from %1, asked below %2, languages %3</source>
        <translation>Accepté à partir de %1, demandé en dessous de %2, langues : %3</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>hors service</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n destinataire</numerusform>
            <numerusform>%n destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layout(s)</source>
        <translation>
            <numerusform>%n mise en page</numerusform>
            <numerusform>%n mises en page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counterparty(s)</source>
        <translation>
            <numerusform>%n cocontractant</numerusform>
            <numerusform>%n cocontractants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong try(s) in a row</source>
        <translation>
            <numerusform>%n essai erroné</numerusform>
            <numerusform>%n essais erronés de suite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>made the workspace</source>
        <translation>a créé l’espace de travail</translation>
    </message>
    <message>
        <source>opened the workspace</source>
        <translation>a ouvert l’espace de travail</translation>
    </message>
    <message>
        <source>unlocked the workspace</source>
        <translation>a déverrouillé l’espace de travail</translation>
    </message>
    <message>
        <source>added the document</source>
        <translation>a ajouté le document</translation>
    </message>
    <message>
        <source>gave the password of the document</source>
        <translation>a donné le mot de passe du document</translation>
    </message>
    <message>
        <source>read the document</source>
        <translation>a lu le document</translation>
    </message>
    <message>
        <source>could not read the document</source>
        <translation>n’a pas pu lire le document</translation>
    </message>
    <message>
        <source>had the document read once more</source>
        <translation>a fait relire le document par la machine</translation>
    </message>
    <message>
        <source>began the review</source>
        <translation>a commencé la révision</translation>
    </message>
    <message>
        <source>approved the document</source>
        <translation>a approuvé le document</translation>
    </message>
    <message>
        <source>rejected the document</source>
        <translation>a rejeté le document</translation>
    </message>
    <message>
        <source>opened the review again</source>
        <translation>a rouvert la révision</translation>
    </message>
    <message>
        <source>assigned the document</source>
        <translation>a attribué le document</translation>
    </message>
    <message>
        <source>said until when the document has to be done</source>
        <translation>a fixé l’échéance du document</translation>
    </message>
    <message>
        <source>took the document in hand</source>
        <translation>a pris le document en main</translation>
    </message>
    <message>
        <source>put the document down</source>
        <translation>a reposé le document</translation>
    </message>
    <message>
        <source>put the document on hold</source>
        <translation>a mis le document en attente</translation>
    </message>
    <message>
        <source>passed the document on</source>
        <translation>a transmis le document</translation>
    </message>
    <message>
        <source>took the document back to review</source>
        <translation>a remis le document en révision</translation>
    </message>
    <message>
        <source>left the document for later</source>
        <translation>a remis le document à plus tard</translation>
    </message>
    <message>
        <source>undid the last step of the review</source>
        <translation>a annulé la dernière étape de la révision</translation>
    </message>
    <message>
        <source>changed the rules</source>
        <translation>a modifié les règles</translation>
    </message>
    <message>
        <source>let a warning pass</source>
        <translation>a passé outre un avertissement</translation>
    </message>
    <message>
        <source>entered a field as the first person did</source>
        <translation>a saisi un champ comme la première personne</translation>
    </message>
    <message>
        <source>entered a field unlike the first person</source>
        <translation>a saisi un champ autrement que la première personne</translation>
    </message>
    <message>
        <source>took back the second entry of a field</source>
        <translation>a retiré la seconde saisie d’un champ</translation>
    </message>
    <message>
        <source>wrote a comment</source>
        <translation>a écrit un commentaire</translation>
    </message>
    <message>
        <source>took a comment back</source>
        <translation>a retiré un commentaire</translation>
    </message>
    <message>
        <source>put a comment back</source>
        <translation>a rétabli un commentaire</translation>
    </message>
    <message>
        <source>moved the document on</source>
        <translation>a fait avancer le document</translation>
    </message>
    <message>
        <source>archived the document</source>
        <translation>a archivé le document</translation>
    </message>
    <message>
        <source>checked the signed copy</source>
        <translation>a contrôlé l’exemplaire signé</translation>
    </message>
    <message>
        <source>exported the document</source>
        <translation>a exporté le document</translation>
    </message>
    <message>
        <source>followed the document&apos;s separator sheet</source>
        <translation>a suivi la feuille de séparation du document</translation>
    </message>
    <message>
        <source>noticed that the paper was captured before</source>
        <translation>a remarqué que le papier avait déjà été numérisé</translation>
    </message>
    <message>
        <source>kept the document beside one that looks like it</source>
        <translation>a gardé le document à côté d’un document semblable</translation>
    </message>
    <message>
        <source>saved the document as a searchable PDF</source>
        <translation>a enregistré le document en PDF interrogeable</translation>
    </message>
    <message>
        <source>captured a page</source>
        <translation>a numérisé une page</translation>
    </message>
    <message>
        <source>could not read a page</source>
        <translation>n’a pas pu lire une page</translation>
    </message>
    <message>
        <source>had a page read again</source>
        <translation>a fait relire une page par la machine</translation>
    </message>
    <message>
        <source>found the fields</source>
        <translation>a trouvé les champs</translation>
    </message>
    <message>
        <source>confirmed a field</source>
        <translation>a confirmé un champ</translation>
    </message>
    <message>
        <source>corrected a field</source>
        <translation>a corrigé un champ</translation>
    </message>
    <message>
        <source>added a field</source>
        <translation>a ajouté un champ</translation>
    </message>
    <message>
        <source>said that a field is not in the document</source>
        <translation>a indiqué qu’un champ ne figure pas dans le document</translation>
    </message>
    <message>
        <source>said that a field is unreadable</source>
        <translation>a indiqué qu’un champ est illisible</translation>
    </message>
    <message>
        <source>removed a field</source>
        <translation>a supprimé un champ</translation>
    </message>
    <message>
        <source>looked at a masked field</source>
        <translation>a consulté un champ masqué</translation>
    </message>
    <message>
        <source>took back a decision</source>
        <translation>a retiré une décision</translation>
    </message>
    <message>
        <source>asked for the document to be signed</source>
        <translation>a demandé la signature du document</translation>
    </message>
    <message>
        <source>sent the document for signature</source>
        <translation>a envoyé le document à la signature</translation>
    </message>
    <message>
        <source>delivered the document to a signer</source>
        <translation>a remis le document à un signataire</translation>
    </message>
    <message>
        <source>opened the document to sign</source>
        <translation>a ouvert le document pour le signer</translation>
    </message>
    <message>
        <source>signed the document</source>
        <translation>a signé le document</translation>
    </message>
    <message>
        <source>completed the signing request</source>
        <translation>a mené la demande de signature à son terme</translation>
    </message>
    <message>
        <source>declined to sign</source>
        <translation>a refusé de signer</translation>
    </message>
    <message>
        <source>asked to take the signing request back</source>
        <translation>a demandé le retrait de la demande de signature</translation>
    </message>
    <message>
        <source>took the signing request back</source>
        <translation>a retiré la demande de signature</translation>
    </message>
    <message>
        <source>let the signing request expire</source>
        <translation>a laissé expirer la demande de signature</translation>
    </message>
    <message>
        <source>reported the state of the signing request</source>
        <translation>a communiqué l’état de la demande de signature</translation>
    </message>
    <message>
        <source>reported on a recipient</source>
        <translation>a donné des nouvelles d’un destinataire</translation>
    </message>
    <message>
        <source>could not send the signing request</source>
        <translation>n’a pas pu envoyer la demande de signature</translation>
    </message>
    <message>
        <source>fetched the signed copy</source>
        <translation>a récupéré l’exemplaire signé</translation>
    </message>
    <message>
        <source>received the signed copy</source>
        <translation>a reçu l’exemplaire signé</translation>
    </message>
    <message>
        <source>updated the CRM</source>
        <translation>a mis à jour le CRM</translation>
    </message>
    <message>
        <source>could not update the CRM</source>
        <translation>n’a pas pu mettre à jour le CRM</translation>
    </message>
    <message>
        <source>found a different value in the CRM</source>
        <translation>a trouvé une valeur différente dans le CRM</translation>
    </message>
    <message>
        <source>changed a scan profile</source>
        <translation>a modifié un profil de numérisation</translation>
    </message>
    <message>
        <source>removed a scan profile</source>
        <translation>a supprimé un profil de numérisation</translation>
    </message>
    <message>
        <source>chose the scan profile of the key</source>
        <translation>a choisi le profil de numérisation de la touche</translation>
    </message>
    <message>
        <source>forgot a scanner</source>
        <translation>a fait oublier un scanner</translation>
    </message>
    <message>
        <source>had what was set aside tried again</source>
        <translation>a fait réessayer ce qui avait été mis de côté</translation>
    </message>
    <message>
        <source>signed a mailbox in</source>
        <translation>a connecté une boîte aux lettres</translation>
    </message>
    <message>
        <source>began to scan a stack</source>
        <translation>a commencé à numériser une pile</translation>
    </message>
    <message>
        <source>took a scanned stack in</source>
        <translation>a pris en charge une pile numérisée</translation>
    </message>
    <message>
        <source>discarded a scanned stack</source>
        <translation>a abandonné une pile numérisée</translation>
    </message>
    <message>
        <source>took a discarded stack up again</source>
        <translation>a repris une pile abandonnée</translation>
    </message>
    <message>
        <source>changed a way in</source>
        <translation>a modifié une entrée</translation>
    </message>
    <message>
        <source>removed a way in</source>
        <translation>a supprimé une entrée</translation>
    </message>
    <message>
        <source>set aside what could not be taken in</source>
        <translation>a mis de côté ce qui n’a pas pu être pris en charge</translation>
    </message>
    <message>
        <source>learned from the decisions</source>
        <translation>a appris des décisions</translation>
    </message>
    <message>
        <source>had the fields read again by what was learned</source>
        <translation>a fait relire les champs d’après ce qui a été appris</translation>
    </message>
    <message>
        <source>put the fields back as they were read before</source>
        <translation>a remis les champs tels qu’ils avaient été lus</translation>
    </message>
    <message>
        <source>forgot what was learned</source>
        <translation>a oublié ce qui avait été appris</translation>
    </message>
    <message>
        <source>exported what was learned</source>
        <translation>a exporté ce qui a été appris</translation>
    </message>
    <message>
        <source>took in what another office learned</source>
        <translation>a repris ce qu’un autre bureau a appris</translation>
    </message>
    <message>
        <source>learned to read better, and reads so</source>
        <translation>a appris à mieux lire et lit désormais ainsi</translation>
    </message>
    <message>
        <source>learned, and did not pass the test</source>
        <translation>a appris sans réussir l’épreuve</translation>
    </message>
    <message>
        <source>went back to an earlier reader</source>
        <translation>est revenu à un lecteur antérieur</translation>
    </message>
    <message>
        <source>set whether the reader learns by itself</source>
        <translation>a décidé si le lecteur apprend de lui-même</translation>
    </message>
    <message>
        <source>worked the limits out from past decisions</source>
        <translation>a calculé les seuils d’après les décisions passées</translation>
    </message>
    <message>
        <source>changed the settings</source>
        <translation>a modifié les paramètres</translation>
    </message>
    <message>
        <source>changed an account</source>
        <translation>a modifié un compte</translation>
    </message>
    <message>
        <source>removed an account</source>
        <translation>a supprimé un compte</translation>
    </message>
    <message>
        <source>sealed the log</source>
        <translation>a scellé le journal</translation>
    </message>
    <message>
        <source>exported the log</source>
        <translation>a exporté le journal</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>Le journal lui-même</translation>
    </message>
    <message>
        <source>printed the document</source>
        <translation>a imprimé le document</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>s’est identifié</translation>
    </message>
    <message>
        <source>gave a command from an account of the computer</source>
        <translation>a donné une commande depuis un compte de l’ordinateur</translation>
    </message>
    <message>
        <source>left, or locked the program</source>
        <translation>est parti ou a verrouillé le programme</translation>
    </message>
    <message>
        <source>refused a wrong password</source>
        <translation>a refusé un mot de passe erroné</translation>
    </message>
    <message>
        <source>chose another password</source>
        <translation>a choisi un autre mot de passe</translation>
    </message>
    <message>
        <source>had people sign in</source>
        <translation>a introduit l’identification des personnes</translation>
    </message>
    <message>
        <source>had nobody sign in any more</source>
        <translation>a mis fin à l’identification des personnes</translation>
    </message>
    <message>
        <source>set when the program locks itself</source>
        <translation>a fixé quand le programme se verrouille</translation>
    </message>
    <message>
        <source>added a person</source>
        <translation>a ajouté une personne</translation>
    </message>
    <message>
        <source>changed what a person may do</source>
        <translation>a modifié ce qu’une personne peut faire</translation>
    </message>
    <message>
        <source>made a person inactive</source>
        <translation>a désactivé une personne</translation>
    </message>
    <message>
        <source>made a person active again</source>
        <translation>a réactivé une personne</translation>
    </message>
    <message>
        <source>removed a person</source>
        <translation>a retiré une personne</translation>
    </message>
    <message>
        <source>gave a person a new password</source>
        <translation>a donné un nouveau mot de passe à une personne</translation>
    </message>
    <message>
        <source>Who has the recovery key</source>
        <translation>Qui détient la clé de secours</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Identification</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>What was signed is unaltered, and it is the whole file</source>
        <translation>Ce qui a été signé est intact et couvre tout le fichier</translation>
    </message>
    <message>
        <source>What was signed is unaltered</source>
        <translation>Ce qui a été signé est intact</translation>
    </message>
    <message>
        <source>What was signed has been altered</source>
        <translation>Ce qui a été signé a été altéré</translation>
    </message>
    <message>
        <source>Could not be determined</source>
        <translation>N’a pas pu être établi</translation>
    </message>
    <message>
        <source>There is no digital signature</source>
        <translation>Il n’y a pas de signature numérique</translation>
    </message>
    <message>
        <source>Later changes</source>
        <translation>Modifications ultérieures</translation>
    </message>
    <message>
        <source>None after the last signature</source>
        <translation>Aucune après la dernière signature</translation>
    </message>
    <message>
        <source>Only proof material for long-term validity was added</source>
        <translation>Seuls des éléments de preuve pour la validité à long terme ont été ajoutés</translation>
    </message>
    <message>
        <source>Only a timestamp was added</source>
        <translation>Seul un horodatage a été ajouté</translation>
    </message>
    <message>
        <source>Only further signatures were added</source>
        <translation>Seules d’autres signatures ont été ajoutées</translation>
    </message>
    <message>
        <source>Form fields were filled in afterwards</source>
        <translation>Des champs de formulaire ont été remplis après coup</translation>
    </message>
    <message>
        <source>Comments were added afterwards</source>
        <translation>Des commentaires ont été ajoutés après coup</translation>
    </message>
    <message>
        <source>Content was changed after signing</source>
        <translation>Le contenu a été modifié après la signature</translation>
    </message>
    <message>
        <source>Could not be compared</source>
        <translation>N’a pas pu être comparé</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate leads to a trusted issuer</source>
        <translation>Le certificat du signataire remonte à un émetteur de confiance</translation>
    </message>
    <message>
        <source>The issuer of the signer&apos;s certificate is not known here</source>
        <translation>L’émetteur du certificat du signataire n’est pas connu ici</translation>
    </message>
    <message>
        <source>The signer issued the certificate to themselves</source>
        <translation>Le signataire s’est délivré lui-même le certificat</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Le certificat a expiré</translation>
    </message>
    <message>
        <source>The certificate was not yet valid</source>
        <translation>Le certificat n’était pas encore valable</translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <translation>Le certificat a été révoqué</translation>
    </message>
    <message>
        <source>Trusted issuer; whether it was revoked is not known</source>
        <translation>Émetteur de confiance ; on ignore si le certificat a été révoqué</translation>
    </message>
    <message>
        <source>Signed with an algorithm that is too weak today</source>
        <translation>Signé avec un algorithme aujourd’hui trop faible</translation>
    </message>
    <message>
        <source>There is no certificate to check</source>
        <translation>Il n’y a pas de certificat à contrôler</translation>
    </message>
    <message>
        <source>Proven time</source>
        <translation>Date prouvée</translation>
    </message>
    <message>
        <source>The timestamp does not match</source>
        <translation>L’horodatage ne correspond pas</translation>
    </message>
    <message>
        <source>Signed before %1, as a timestamp proves</source>
        <translation>Signé avant le %1, comme le prouve un horodatage</translation>
    </message>
    <message>
        <source>Not proven; the signer&apos;s clock said %1</source>
        <translation>Non prouvée ; l’horloge du signataire indiquait %1</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Non prouvée</translation>
    </message>
    <message>
        <source>Same as sent</source>
        <translation>Identique à l’envoi</translation>
    </message>
    <message>
        <source>Every page is the one that was sent</source>
        <translation>Chaque page est celle qui a été envoyée</translation>
    </message>
    <message>
        <source>As sent, plus signatures and dates where they belong</source>
        <translation>Comme à l’envoi, avec signatures et dates à leur place</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) differ from what was sent</source>
        <translation>
            <numerusform>%n page diffère de l’envoi</numerusform>
            <numerusform>%n pages diffèrent de l’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à quoi comparer</translation>
    </message>
    <message>
        <source>Validly signed and unaltered</source>
        <translation>Signé valablement et intact</translation>
    </message>
    <message>
        <source>Validly signed, changed afterwards in permitted ways</source>
        <translation>Signé valablement, modifié ensuite de façon permise</translation>
    </message>
    <message>
        <source>Altered after it was signed</source>
        <translation>Altéré après la signature</translation>
    </message>
    <message>
        <source>The signature is not valid</source>
        <translation>La signature n’est pas valable</translation>
    </message>
    <message>
        <source>Signed and unaltered as far as can be told; a person has to decide on the open points</source>
        <translation>Signé et intact pour autant qu’on puisse en juger ; une personne doit trancher les points ouverts</translation>
    </message>
    <message>
        <source>This copy carries no digital signature</source>
        <translation>Cet exemplaire ne porte aucune signature numérique</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Recognise and read the fields; one JSON object a document</source>
        <translation>Reconnaître et lire les champs ; un objet JSON par document</translation>
    </message>
    <message>
        <source>Recognise text; write a searchable PDF/A</source>
        <translation>Reconnaître le texte ; écrire un PDF/A interrogeable</translation>
    </message>
    <message>
        <source>Scan sheets of paper</source>
        <translation>Numériser des feuilles</translation>
    </message>
    <message>
        <source>Make separator sheets to print</source>
        <translation>Créer des feuilles de séparation à imprimer</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Créer un espace de travail</translation>
    </message>
    <message>
        <source>Take files into a workspace and recognise them</source>
        <translation>Prendre des fichiers dans un espace de travail et les reconnaître</translation>
    </message>
    <message>
        <source>Take in what is put into watched folders</source>
        <translation>Prendre en charge ce qui est mis dans des dossiers surveillés</translation>
    </message>
    <message>
        <source>List the documents of a workspace</source>
        <translation>Lister les documents d’un espace de travail</translation>
    </message>
    <message>
        <source>Show a document: fields, envelope, check, history</source>
        <translation>Afficher un document : champs, demande de signature, contrôle, historique</translation>
    </message>
    <message>
        <source>Write documents as files, named by what is in them</source>
        <translation>Écrire des documents en fichiers, nommés d’après leur contenu</translation>
    </message>
    <message>
        <source>Work off the outbox and ask the services for news</source>
        <translation>Traiter la boîte d’envoi et demander des nouvelles aux services</translation>
    </message>
    <message>
        <source>Check a signed copy</source>
        <translation>Contrôler un exemplaire signé</translation>
    </message>
    <message>
        <source>Verify or export the audit log</source>
        <translation>Vérifier ou exporter le journal</translation>
    </message>
    <message>
        <source>What decisions taught: look at it, forget it, carry it to another office</source>
        <translation>Ce que les décisions ont appris : le voir, l’oublier, le porter dans un autre bureau</translation>
    </message>
    <message>
        <source>Train or measure the reading of fields on labelled documents</source>
        <translation>Entraîner ou mesurer la lecture des champs sur des documents étiquetés</translation>
    </message>
    <message>
        <source>Count the words of contracts, for recognition</source>
        <translation>Compter les mots des contrats, pour la reconnaissance</translation>
    </message>
    <message>
        <source>Run stand-ins of the signing and CRM services on this machine</source>
        <translation>Lancer sur cet ordinateur des services d’essai de signature et de CRM</translation>
    </message>
    <message>
        <source>Open a demo workspace with sandbox services</source>
        <translation>Ouvrir un espace de démonstration avec des services d’essai</translation>
    </message>
    <message>
        <source>Usage: countersign %1 %2</source>
        <translation>Usage : countersign %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Print JSON for programs.</source>
        <translation>Écrire du JSON pour des programmes.</translation>
    </message>
    <message>
        <source>Usage: countersign                     the desktop application
       countersign COMMAND [OPTIONS]   see countersign COMMAND --help

Commands:
</source>
        <translation>Usage : countersign                         l’application de bureau
        countersign COMMANDE [OPTIONS]      voir countersign COMMANDE --help

Commandes :
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
Options de l’application de bureau :
  --workspace DIR   l’espace de travail à ouvrir
  --open ID         afficher ce document

Codes de retour : 0 bon, 1 résultat négatif, 2 usage, 3 erreur.
</translation>
    </message>
    <message>
        <source>Demo scanner</source>
        <translation>Scanner de démonstration</translation>
    </message>
    <message>
        <source>No real scanner: two contracts of the demo</source>
        <translation>Pas un vrai scanner : deux contrats de la démonstration</translation>
    </message>
    <message>
        <source>Scanner         F9 on the Capture screen scans two contracts</source>
        <translation>Scanner         F9 sur l’écran Numérisation numérise deux contrats</translation>
    </message>
    <message>
        <source>%1 contracts are in the demo workspace; filing %2:</source>
        <translation>%1 contrats sont dans l’espace de travail de démonstration ; classement : %2 :</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>le premier</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; a free one by default.</source>
        <translation>Port sur 127.0.0.1 ; par défaut, un port libre.</translation>
    </message>
    <message>
        <source>Folder of the services&apos; state.</source>
        <translation>Dossier des données des services.</translation>
    </message>
    <message>
        <source>Recipients sign by themselves after so many seconds.</source>
        <translation>Les destinataires signent d’eux-mêmes au bout de tant de secondes.</translation>
    </message>
    <message>
        <source>Sandbox services on %1
  DocuSign token  %2
  HubSpot token   %3</source>
        <translation>Services d’essai sur %1
  jeton DocuSign  %2
  jeton HubSpot   %3</translation>
    </message>
    <message>
        <source>Folder of the demo.</source>
        <translation>Dossier de la démonstration.</translation>
    </message>
    <message>
        <source>Without a window, even where there is a display.</source>
        <translation>Sans fenêtre, même s’il y a un écran.</translation>
    </message>
    <message>
        <source>Headless: file every contract, not the first alone.</source>
        <translation>Sans fenêtre : classer tous les contrats, pas seulement le premier.</translation>
    </message>
    <message>
        <source>Headless: only this one of the contracts; may be repeated.</source>
        <translation>Sans fenêtre : seulement ce contrat ; peut être répété.</translation>
    </message>
    <message>
        <source>Use sandbox services that run there already.</source>
        <translation>Utiliser des services d’essai qui y tournent déjà.</translation>
    </message>
    <message>
        <source>countersign demo: the contracts are %1</source>
        <translation>countersign demo : les contrats sont %1</translation>
    </message>
    <message>
        <source>pdfa (searchable, PDF/A where possible), original, tiff, images, or mail (a draft with the PDF); pdfa unless told.</source>
        <translation>pdfa (interrogeable, PDF/A si possible), original, tiff, images ou mail (un brouillon avec le PDF) ; par défaut pdfa.</translation>
    </message>
    <message>
        <source>File names, of %1; &quot;/&quot; makes folders. &quot;%2&quot; unless told.</source>
        <translation>Noms de fichiers, à partir de %1 ; « / » crée des dossiers. Par défaut « %2 ».</translation>
    </message>
    <message>
        <source>Folder to write into.</source>
        <translation>Dossier où écrire.</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>Remplacer les fichiers existants.</translation>
    </message>
    <message>
        <source>Give a number to names that are there.</source>
        <translation>Numéroter les noms déjà pris.</translation>
    </message>
    <message>
        <source>Ids of documents.</source>
        <translation>Identifiants de documents.</translation>
    </message>
    <message>
        <source>countersign export: --as is pdfa, original, tiff, images or mail</source>
        <translation>countersign export : --as vaut pdfa, original, tiff, images ou mail</translation>
    </message>
    <message>
        <source>countersign export: a template is made of %1</source>
        <translation>countersign export : un modèle se compose de %1</translation>
    </message>
    <message>
        <source>countersign export: where to? Give -o DIR</source>
        <translation>countersign export : vers où ? Donnez -o DIR</translation>
    </message>
    <message>
        <source>countersign export: &quot;%1&quot; is no id, see countersign list</source>
        <translation>countersign export : « %1 » n’est pas un identifiant, voir countersign list</translation>
    </message>
    <message>
        <source>countersign export: name documents by their ids, see countersign list</source>
        <translation>countersign export : désignez les documents par leurs identifiants, voir countersign list</translation>
    </message>
    <message>
        <source>Write the objects to this file; standard output by default.</source>
        <translation>Écrire les objets dans ce fichier ; par défaut, la sortie standard.</translation>
    </message>
    <message>
        <source>House style of the values: product or kleister.</source>
        <translation>Forme des valeurs : product ou kleister.</translation>
    </message>
    <message>
        <source>A file, or a folder of images that is one document.</source>
        <translation>Un fichier, ou un dossier d’images formant un seul document.</translation>
    </message>
    <message>
        <source>countersign extract: name at least one file</source>
        <translation>countersign extract : nommez au moins un fichier</translation>
    </message>
    <message>
        <source>countersign extract: the profiles are %1 and %2</source>
        <translation>countersign extract : les formes sont %1 et %2</translation>
    </message>
    <message>
        <source>(not in the document)</source>
        <translation>(absent du document)</translation>
    </message>
    <message>
        <source>%1
  id       %2
  stage    %3
  sha256   %4
</source>
        <translation>%1
  id.      %2
  étape    %3
  SHA-256  %4
</translation>
    </message>
    <message>
        <source>  check    %1, same as sent: %2
</source>
        <translation>  contrôle %1, identique à l’envoi : %2
</translation>
    </message>
    <message>
        <source>%1 right, %2 wrong</source>
        <translation>%1 justes, %2 faux</translation>
    </message>
    <message>
        <source>%1  layout        %2  (%3 documents)</source>
        <translation>%1  mise en page  %2  (%3 documents)</translation>
    </message>
    <message>
        <source>%1  counterparty  %2  (%3 documents)</source>
        <translation>%1  cocontractant %2  (%3 documents)</translation>
    </message>
    <message>
        <source>    read %1, meant %2: %3</source>
        <translation>    lu %1, à comprendre %2 : %3</translation>
    </message>
    <message>
        <source>    %1 usually %2: %3 times</source>
        <translation>    %1 d’ordinaire %2 : %3 fois</translation>
    </message>
    <message>
        <source>Nothing is learned yet: approved contracts teach.</source>
        <translation>Rien d’appris pour l’instant : les contrats approuvés instruisent.</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>Repris : %1</translation>
    </message>
    <message>
        <source>%1  %2  %3  (%4 documents, tested on %5)</source>
        <translation>%1  %2  %3  (%4 documents, éprouvé sur %5)</translation>
    </message>
    <message>
        <source>0  as shipped (%1)%2</source>
        <translation>0  tel que livré (%1)%2</translation>
    </message>
    <message>
        <source>; nothing is learned by itself</source>
        <translation>; rien n’est appris automatiquement</translation>
    </message>
    <message>
        <source>countersign memory rollback: name the generation&apos;s number, 0 for the shipped one</source>
        <translation>countersign memory rollback : donnez le numéro de la génération, 0 pour celle livrée</translation>
    </message>
    <message>
        <source>File to export to.</source>
        <translation>Fichier d’exportation.</translation>
    </message>
    <message>
        <source>list, forget, export, import, generations, update or rollback</source>
        <translation>list, forget, export, import, generations, update ou rollback</translation>
    </message>
    <message>
        <source>countersign memory rollback: name the generation&apos;s number</source>
        <translation>countersign memory rollback : donnez le numéro de la génération</translation>
    </message>
    <message>
        <source>countersign memory forget: name the entry&apos;s ID, or all</source>
        <translation>countersign memory forget : donnez l’identifiant de l’entrée, ou all</translation>
    </message>
    <message>
        <source>countersign memory import: name the file</source>
        <translation>countersign memory import : nommez le fichier</translation>
    </message>
    <message>
        <source>countersign memory export: name the file with -o</source>
        <translation>countersign memory export : nommez le fichier avec -o</translation>
    </message>
    <message>
        <source>%1: stopped; nothing was written.</source>
        <translation>%1 : arrêté ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1: stopped; nothing was written. %2 pages are kept: the same command goes on from there.</source>
        <translation>%1 : arrêté ; rien n’a été écrit. %2 pages sont conservées : la même commande reprend à partir de là.</translation>
    </message>
    <message>
        <source>%1: page %2 could not be read.</source>
        <translation>%1 : la page %2 n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>%1: the original is digitally signed and stays as it is. This is a copy for searching; the signatures are in the original alone.</source>
        <translation>%1 : l’original est signé numériquement et reste tel quel. Ceci est une copie pour la recherche ; les signatures ne sont que dans l’original.</translation>
    </message>
    <message>
        <source>%1: can be searched, but is not PDF/A, because the original</source>
        <translation>%1 : interrogeable, mais n’est pas du PDF/A, car l’original</translation>
    </message>
    <message>
        <source>OUT.pdf: one searchable PDF/A of all files, in order. DIR/: one for each file. Any other name: plain text. Standard output by default.</source>
        <translation>OUT.pdf : un seul PDF/A interrogeable de tous les fichiers, dans l’ordre. DIR/ : un par fichier. Tout autre nom : texte brut. Par défaut, la sortie standard.</translation>
    </message>
    <message>
        <source>Write the plain text to this file as well.</source>
        <translation>Écrire aussi le texte brut dans ce fichier.</translation>
    </message>
    <message>
        <source>Write words, boxes and confidences as hOCR.</source>
        <translation>Écrire mots, cadres et confiances en hOCR.</translation>
    </message>
    <message>
        <source>Write words, boxes and confidences as ALTO 4.</source>
        <translation>Écrire mots, cadres et confiances en ALTO 4.</translation>
    </message>
    <message>
        <source>List the installed languages and stop.</source>
        <translation>Lister les langues installées et s’arrêter.</translation>
    </message>
    <message>
        <source>Replace files that are there; never an original.</source>
        <translation>Remplacer les fichiers existants ; jamais un original.</translation>
    </message>
    <message>
        <source>Begin anew and keep nothing when stopped.</source>
        <translation>Repartir de zéro et ne rien garder en cas d’arrêt.</translation>
    </message>
    <message>
        <source>Files, or folders of images.</source>
        <translation>Des fichiers, ou des dossiers d’images.</translation>
    </message>
    <message>
        <source>countersign ocr: name at least one file</source>
        <translation>countersign ocr : nommez au moins un fichier</translation>
    </message>
    <message>
        <source>countersign ocr: --%1 names a folder when -o does, and else a file</source>
        <translation>countersign ocr : --%1 désigne un dossier si -o en désigne un, sinon un fichier</translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <translation>%1 : page %2 sur %3</translation>
    </message>
    <message>
        <source>Languages of the text, as in eng+deu.</source>
        <translation>Langues du texte, par exemple eng+deu.</translation>
    </message>
    <message>
        <source>Password of encrypted files.</source>
        <translation>Mot de passe des fichiers chiffrés.</translation>
    </message>
    <message>
        <source>No scanner was found. Check its cable or network, and that it is on.</source>
        <translation>Aucun numériseur n’a été trouvé. Vérifiez son câble ou le réseau, et qu’il est allumé.</translation>
    </message>
    <message>
        <source>List the scanners.</source>
        <translation>Lister les numériseurs.</translation>
    </message>
    <message>
        <source>List what the scanner can do and be told.</source>
        <translation>Lister ce que le numériseur sait faire et accepte.</translation>
    </message>
    <message>
        <source>The scanner, if there are several.</source>
        <translation>Le numériseur, s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Folder for the sheets, an image each; those there are kept.</source>
        <translation>Dossier pour les feuilles, une image chacune ; celles déjà là sont gardées.</translation>
    </message>
    <message>
        <source>Stop after so many.</source>
        <translation>S’arrêter après ce nombre.</translation>
    </message>
    <message>
        <source>scan: where to? Give -o FOLDER or --workspace DIR, or ask for --devices</source>
        <translation>scan : vers où ? Donnez -o FOLDER ou --workspace DIR, ou demandez --devices</translation>
    </message>
    <message>
        <source>scan: %1 can&apos;t be &quot;%2&quot;</source>
        <translation>scan : %1 ne peut pas être « %2 »</translation>
    </message>
    <message>
        <source>No batch is waiting.</source>
        <translation>Aucune pile n’attend.</translation>
    </message>
    <message>
        <source>What the batch is called.</source>
        <translation>Le nom de la pile.</translation>
    </message>
    <message>
        <source>Go on with a batch that was interrupted.</source>
        <translation>Reprendre une pile interrompue.</translation>
    </message>
    <message>
        <source>Don&apos;t make documents of the batch yet.</source>
        <translation>Ne pas encore faire de documents de la pile.</translation>
    </message>
    <message>
        <source>List the batches that wait.</source>
        <translation>Lister les piles qui attendent.</translation>
    </message>
    <message>
        <source>Make documents of a batch that waits.</source>
        <translation>Faire des documents d’une pile qui attend.</translation>
    </message>
    <message>
        <source>Don&apos;t offer a batch any more.</source>
        <translation>Ne plus proposer une pile.</translation>
    </message>
    <message>
        <source>Go on with: --batch %1</source>
        <translation>Reprendre avec : --batch %1</translation>
    </message>
    <message>
        <source>There is no scan profile yet: give the wishes with --save-profile NAME.</source>
        <translation>Il n’y a pas encore de profil de numérisation : donnez les souhaits avec --save-profile NAME.</translation>
    </message>
    <message>
        <source>List the workspace&apos;s scan profiles.</source>
        <translation>Lister les profils de numérisation de l’espace de travail.</translation>
    </message>
    <message>
        <source>Scan as a profile says.</source>
        <translation>Numériser selon un profil.</translation>
    </message>
    <message>
        <source>Keep the wishes given as a profile.</source>
        <translation>Garder les souhaits donnés comme profil.</translation>
    </message>
    <message>
        <source>Forget a profile.</source>
        <translation>Oublier un profil.</translation>
    </message>
    <message>
        <source>flatbed, feeder or duplex; feeder unless told.</source>
        <translation>flatbed, feeder ou duplex ; par défaut feeder.</translation>
    </message>
    <message>
        <source>bw, grey or colour; grey unless told.</source>
        <translation>bw, grey ou colour ; par défaut grey.</translation>
    </message>
    <message>
        <source>Resolution; 300 unless told.</source>
        <translation>Résolution ; par défaut 300.</translation>
    </message>
    <message>
        <source>Page size: a4, a5, a3, letter, legal, 100x150 (mm), or auto for what the scanner finds.</source>
        <translation>Format : a4, a5, a3, letter, legal, 100x150 (mm), ou auto pour ce que le numériseur détecte.</translation>
    </message>
    <message>
        <source>One of the scanner&apos;s own settings.</source>
        <translation>Un réglage propre au numériseur.</translation>
    </message>
    <message>
        <source>Sources: %1. Colours: %2. Resolutions: %3 dpi. Largest page: %4 x %5 mm%6.</source>
        <translation>Sources : %1. Couleurs : %2. Résolutions : %3 ppp. Plus grande page : %4 x %5 mm%6.</translation>
    </message>
    <message>
        <source>; finds the page&apos;s size</source>
        <translation>; détecte le format</translation>
    </message>
    <message>
        <source>Contract type of the document behind it: nda, msa, ...</source>
        <translation>Type du contrat qui suit : nda, msa, ...</translation>
    </message>
    <message>
        <source>Scan profile the document belongs to.</source>
        <translation>Profil de numérisation du document.</translation>
    </message>
    <message>
        <source>The other party.</source>
        <translation>L’autre partie.</translation>
    </message>
    <message>
        <source>a4 or letter; a4 unless told.</source>
        <translation>a4 ou letter ; par défaut a4.</translation>
    </message>
    <message>
        <source>How many sheets; one unless told.</source>
        <translation>Nombre de feuilles ; par défaut une.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>Le PDF à écrire.</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Remplacer un fichier existant.</translation>
    </message>
    <message>
        <source>countersign separator: where to? Give -o FILE.pdf</source>
        <translation>countersign separator : vers où ? Donnez -o FILE.pdf</translation>
    </message>
    <message>
        <source>countersign separator: a type is one of %1</source>
        <translation>countersign separator : le type est l’un de %1</translation>
    </message>
    <message>
        <source>countersign separator: --size is a4 or letter, --copies a number</source>
        <translation>countersign separator : --size vaut a4 ou letter, --copies un nombre</translation>
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
  intégrité            %2
  modif. ultérieures   %3
  horodatages          %4
  identique à l’envoi  %5
  SHA-256              %6
</translation>
    </message>
    <message>
        <source>  %1: %2, signer %3, trust %4%5
</source>
        <translation>  %1 : %2, signataire %3, confiance %4%5
</translation>
    </message>
    <message>
        <source>Intact: %1 entries, checkpointed up to entry %2</source>
        <translation>Intact : %1 entrées, point de contrôle jusqu’à l’entrée %2</translation>
    </message>
    <message>
        <source>Not intact</source>
        <translation>Non intact</translation>
    </message>
    <message>
        <source>Go on until interrupted.</source>
        <translation>Continuer jusqu’à interruption.</translation>
    </message>
    <message>
        <source>%1 done, %2 postponed, %3 failed; %4 envelopes changed</source>
        <translation>%1 faits, %2 reportés, %3 en échec ; %4 demandes de signature modifiées</translation>
    </message>
    <message>
        <source>The PDF that was sent for signature.</source>
        <translation>Le PDF envoyé à la signature.</translation>
    </message>
    <message>
        <source>PEM file of certificates to trust beside the system&apos;s.</source>
        <translation>Fichier PEM de certificats de confiance, en plus de ceux du système.</translation>
    </message>
    <message>
        <source>The signed copy.</source>
        <translation>L’exemplaire signé.</translation>
    </message>
    <message>
        <source>countersign verify: name the signed copy</source>
        <translation>countersign verify : nommez l’exemplaire signé</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>countersign audit: say verify or export</source>
        <translation>countersign audit : dites verify ou export</translation>
    </message>
    <message>
        <source>countersign audit export: name the file with -o</source>
        <translation>countersign audit export : nommez le fichier avec -o</translation>
    </message>
    <message>
        <source>Each file is a stack of several documents, parted by: separators (sheets made with countersign separator), blank (blank sheets), contents (page numbers, titles, letterheads), or a number of sheets; several with commas.</source>
        <translation>Chaque fichier est une pile de plusieurs documents, séparés par : separators (feuilles faites avec countersign separator), blank (feuilles vierges), contents (numéros de page, titres, en-têtes) ou un nombre de feuilles ; plusieurs avec des virgules.</translation>
    </message>
    <message>
        <source>%1  %2  (was there already)</source>
        <translation>%1  %2  (déjà là)</translation>
    </message>
    <message>
        <source>Take what lies there complete, recognise it, and end.</source>
        <translation>Prendre ce qui s’y trouve complet, le reconnaître, et terminer.</translation>
    </message>
    <message>
        <source>Watch this folder, too, for this run.</source>
        <translation>Surveiller aussi ce dossier, cette fois.</translation>
    </message>
    <message>
        <source>Keep this folder in the settings as one to watch.</source>
        <translation>Garder ce dossier dans les paramètres comme dossier surveillé.</translation>
    </message>
    <message>
        <source>Watch this folder no longer.</source>
        <translation>Ne plus surveiller ce dossier.</translation>
    </message>
    <message>
        <source>List the folders of the settings.</source>
        <translation>Lister les dossiers des paramètres.</translation>
    </message>
    <message>
        <source>Only files of such names, as &quot;*.pdf&quot;.</source>
        <translation>Seulement les fichiers de tels noms, comme « *.pdf ».</translation>
    </message>
    <message>
        <source>Folders below, too.</source>
        <translation>Les sous-dossiers aussi.</translation>
    </message>
    <message>
        <source>Leave files where they are instead of moving them.</source>
        <translation>Laisser les fichiers où ils sont au lieu de les déplacer.</translation>
    </message>
    <message>
        <source>The contract type to expect.</source>
        <translation>Le type de contrat attendu.</translation>
    </message>
    <message>
        <source>Seconds a file has to stay as it is; 3 if left out.</source>
        <translation>Secondes pendant lesquelles un fichier doit rester inchangé ; par défaut 3.</translation>
    </message>
    <message>
        <source>countersign watch: --settle takes a number of seconds</source>
        <translation>countersign watch : --settle prend un nombre de secondes</translation>
    </message>
    <message>
        <source>Write the counts here.</source>
        <translation>Écrire ici les fréquences.</translation>
    </message>
    <message>
        <source>Name text files of contracts and a file for their counts.</source>
        <translation>Nommez des fichiers texte de contrats et un fichier pour leurs fréquences.</translation>
    </message>
    <message>
        <source>%1 words of %2 documents, %3 bytes</source>
        <translation>%1 mots de %2 documents, %3 octets</translation>
    </message>
    <message>
        <source>%1  %2  (the same content as %3)</source>
        <translation>%1  %2  (même contenu que %3)</translation>
    </message>
    <message>
        <source>Folder of the workspace.</source>
        <translation>Dossier de l’espace de travail.</translation>
    </message>
    <message>
        <source>File whose first line is the workspace&apos;s passphrase; - for standard input.</source>
        <translation>Fichier dont la première ligne est la phrase secrète de l’espace de travail ; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Keep the key in this file, for machines without a keyring and people.</source>
        <translation>Garder la clé dans ce fichier, pour les machines sans trousseau ni personne.</translation>
    </message>
    <message>
        <source>Name that decisions are recorded under.</source>
        <translation>Nom sous lequel les décisions sont consignées.</translation>
    </message>
    <message>
        <source>Workspace made in %1
Recovery key, shown once; print it and keep it safe:

  %2
</source>
        <translation>Espace de travail créé dans %1
Clé de secours, montrée une seule fois ; imprimez-la et gardez-la en lieu sûr :

  %2
</translation>
    </message>
    <message>
        <source>The image files given are the pages of one document.</source>
        <translation>Les images données sont les pages d’un seul document.</translation>
    </message>
    <message>
        <source>Leave out files whose content is there already.</source>
        <translation>Laisser de côté les fichiers dont le contenu est déjà là.</translation>
    </message>
    <message>
        <source>countersign ingest: name at least one file</source>
        <translation>countersign ingest : nommez au moins un fichier</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Prise en charge</translation>
    </message>
    <message>
        <source>countersign ingest: --split knows separators, blank, contents, or a number of sheets</source>
        <translation>countersign ingest : --split connaît separators, blank, contents, ou un nombre de feuilles</translation>
    </message>
    <message>
        <source>Only documents in this stage.</source>
        <translation>Seulement les documents à cette étape.</translation>
    </message>
    <message>
        <source>Only documents that contain these words.</source>
        <translation>Seulement les documents qui contiennent ces mots.</translation>
    </message>
    <message>
        <source>countersign list: no stage is called that</source>
        <translation>countersign list : aucune étape ne porte ce nom</translation>
    </message>
    <message>
        <source>Write original, signed copy and reports into this folder.</source>
        <translation>Écrire l’original, l’exemplaire signé et les rapports dans ce dossier.</translation>
    </message>
    <message>
        <source>Id of the document.</source>
        <translation>Identifiant du document.</translation>
    </message>
    <message>
        <source>countersign show: name a document by its id, see countersign list</source>
        <translation>countersign show : désignez un document par son identifiant, voir countersign list</translation>
    </message>
    <message>
        <source>recognised on this machine</source>
        <translation>reconnu sur cet ordinateur</translation>
    </message>
    <message>
        <source>reviewed: %1 fields, %2 of them confirmed by hand; record version %3 approved</source>
        <translation>révisé : %1 champs, dont %2 confirmés à la main ; version %3 approuvée</translation>
    </message>
    <message>
        <source>sent for signature to %1</source>
        <translation>envoyé à la signature à %1</translation>
    </message>
    <message>
        <source>signed copy checked: %1, same as sent: %2</source>
        <translation>exemplaire signé contrôlé : %1, identique à l’envoi : %2</translation>
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
Classé : %1
  SHA-256 original   %2
  SHA-256 signé      %3
  résultats          %4
  espace de travail  %5
  services           %6</translation>
    </message>
    <message>
        <source>there is no display to open a window on; see countersign --help for the commands that need none</source>
        <translation>il n’y a pas d’écran où ouvrir une fenêtre ; voir countersign --help pour les commandes qui n’en ont pas besoin</translation>
    </message>
    <message>
        <source>there is no command “%1”; see countersign --help</source>
        <translation>il n’y a pas de commande « %1 » ; voir countersign --help</translation>
    </message>
    <message>
        <source>Page %1 seems to be missing behind sheet %2.</source>
        <translation>La page %1 semble manquer après la feuille %2.</translation>
    </message>
    <message>
        <source>A sheet may be missing behind sheet %1.</source>
        <translation>Une feuille manque peut-être après la feuille %1.</translation>
    </message>
    <message>
        <source>No sheet seems to be missing.</source>
        <translation>Aucune feuille ne semble manquer.</translation>
    </message>
    <message>
        <source>Say where in a batch sheets seem to be missing.</source>
        <translation>Dire où des feuilles semblent manquer dans une pile.</translation>
    </message>
    <message>
        <source>Set pages aside that can hardly be read; the stack waits, then.</source>
        <translation>Mettre de côté les pages à peine lisibles ; la pile attend alors.</translation>
    </message>
    <message>
        <source>Pages that can hardly be read are set aside: look at them, then --take-in %1</source>
        <translation>Des pages à peine lisibles sont mises de côté : regardez-les, puis --take-in %1</translation>
    </message>
    <message>
        <source>Set empty pages aside; none is lost.</source>
        <translation>Mettre de côté les pages vides ; aucune n’est perdue.</translation>
    </message>
    <message>
        <source>Begin a document every so many pages.</source>
        <translation>Commencer un document toutes les N pages.</translation>
    </message>
    <message>
        <source>Separator sheets are pages like any other.</source>
        <translation>Les feuilles de séparation sont des pages comme les autres.</translation>
    </message>
    <message>
        <source>What the contracts are, nda for one; as they are read unless told.</source>
        <translation>Ce que sont les contrats, par exemple nda ; sans indication, comme ils sont lus.</translation>
    </message>
    <message>
        <source>Who signs in, and what they may do</source>
        <translation>Qui s’identifie, et ce qu’il peut faire</translation>
    </message>
    <message>
        <source>Nobody signs in to this workspace.</source>
        <translation>Personne ne s’identifie dans cet espace de travail.</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>countersign people: --role knows back_office, reviewer, legal and administrator</source>
        <translation>countersign people : --role connaît back_office, reviewer, legal et administrator</translation>
    </message>
    <message>
        <source>What the person may do: back_office, reviewer, legal, administrator; may be given several times.</source>
        <translation>Ce que la personne peut faire : back_office, reviewer, legal, administrator ; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>The person&apos;s team.</source>
        <translation>L’équipe de la personne.</translation>
    </message>
    <message>
        <source>The person&apos;s account of this computer, for commands.</source>
        <translation>Le compte de la personne sur cet ordinateur, pour les commandes.</translation>
    </message>
    <message>
        <source>Personal data is masked for the person.</source>
        <translation>Les données personnelles sont masquées pour la personne.</translation>
    </message>
    <message>
        <source>The person is shown only the lines of fields.</source>
        <translation>La personne ne voit que les lignes des champs.</translation>
    </message>
    <message>
        <source>File whose first line is the person&apos;s password; - for standard input.</source>
        <translation>Fichier dont la première ligne est le mot de passe de la personne ; - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>File whose first line is the workspace&apos;s recovery key.</source>
        <translation>Fichier dont la première ligne est la clé de secours de l’espace de travail.</translation>
    </message>
    <message>
        <source>list, begin NAME, add NAME, password NAME, deactivate NAME, activate NAME, recover NAME.</source>
        <translation>list, begin NOM, add NOM, password NOM, deactivate NOM, activate NOM, recover NOM.</translation>
    </message>
    <message>
        <source>countersign people: say what to do, and with whom; see countersign people --help</source>
        <translation>countersign people : dites que faire, et de qui ; voir countersign people --help</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>No account is set up for {service}.</source>
        <translation>Aucun compte n’est configuré pour {service}.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is sent as soon as there is one.</source>
        <translation>Rien n’est perdu : l’envoi aura lieu dès qu’il y en aura un.</translation>
    </message>
    <message>
        <source>Add the account in Settings.</source>
        <translation>Ajoutez le compte dans les paramètres.</translation>
    </message>
    <message>
        <source>The account for {service} has no access token.</source>
        <translation>Le compte pour {service} n’a pas de jeton d’accès.</translation>
    </message>
    <message>
        <source>Sign in again in Settings.</source>
        <translation>Reconnectez-vous dans les paramètres.</translation>
    </message>
    <message>
        <source>A signature in the copy can&apos;t be read.</source>
        <translation>Une signature de l’exemplaire est illisible.</translation>
    </message>
    <message>
        <source>The copy is kept as it came.</source>
        <translation>L’exemplaire est conservé tel qu’il est arrivé.</translation>
    </message>
    <message>
        <source>The signature could not be made.</source>
        <translation>La signature n’a pas pu être produite.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The CRM could not be updated ({code}).</source>
        <translation>Le CRM n’a pas pu être mis à jour ({code}).</translation>
    </message>
    <message>
        <source>Start the demo again to go on.</source>
        <translation>Relancez la démonstration pour continuer.</translation>
    </message>
    <message>
        <source>The document has left the usual way (stage {stage}).</source>
        <translation>Le document a quitté le parcours habituel (étape {stage}).</translation>
    </message>
    <message>
        <source>Open it in the application to bring it back.</source>
        <translation>Ouvrez-le dans l’application pour le récupérer.</translation>
    </message>
    <message>
        <source>Nothing has happened for too long.</source>
        <translation>Rien ne s’est passé depuis trop longtemps.</translation>
    </message>
    <message>
        <source>What was done so far is kept.</source>
        <translation>Ce qui a été fait jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>The contract could not be read.</source>
        <translation>Le contrat n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The original is kept unchanged.</source>
        <translation>L’original est conservé sans changement.</translation>
    </message>
    <message>
        <source>Choose “Read once more”, or add a better scan.</source>
        <translation>Choisissez « Relire », ou ajoutez une meilleure numérisation.</translation>
    </message>
    <message>
        <source>No page of this document could be read.</source>
        <translation>Aucune page de ce document n’a pu être lue.</translation>
    </message>
    <message>
        <source>The original is kept.</source>
        <translation>L’original est conservé.</translation>
    </message>
    <message>
        <source>Try another copy or a better scan.</source>
        <translation>Essayez une autre copie ou une meilleure numérisation.</translation>
    </message>
    <message>
        <source>The document has not been approved yet.</source>
        <translation>Le document n’a pas encore été approuvé.</translation>
    </message>
    <message>
        <source>Approve it first.</source>
        <translation>Approuvez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no document with this id.</source>
        <translation>Aucun document ne porte cet identifiant.</translation>
    </message>
    <message>
        <source>See the list of documents.</source>
        <translation>Consultez la liste des documents.</translation>
    </message>
    <message>
        <source>The document is no longer in review.</source>
        <translation>Le document n’est plus en révision.</translation>
    </message>
    <message>
        <source>It is as it was approved.</source>
        <translation>Il est tel qu’il a été approuvé.</translation>
    </message>
    <message>
        <source>Bring it back to review to change it.</source>
        <translation>Remettez-le en révision pour le modifier.</translation>
    </message>
    <message>
        <source>This document does not wait for a password.</source>
        <translation>Ce document n’attend pas de mot de passe.</translation>
    </message>
    <message>
        <source>The document has not been read to the end yet.</source>
        <translation>Le document n’a pas encore été lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Try again when it is in review.</source>
        <translation>Réessayez quand il sera en révision.</translation>
    </message>
    <message>
        <source>The document has moved on meanwhile.</source>
        <translation>Le document a avancé entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Look at it again, then decide.</source>
        <translation>Regardez-le de nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>The stored signing request can&apos;t be read.</source>
        <translation>La demande de signature enregistrée est illisible.</translation>
    </message>
    <message>
        <source>The contract is kept.</source>
        <translation>Le contrat est conservé.</translation>
    </message>
    <message>
        <source>Verify the log in Audit.</source>
        <translation>Vérifiez le journal dans l’écran Journal.</translation>
    </message>
    <message>
        <source>There is no signing request for this contract.</source>
        <translation>Il n’y a pas de demande de signature pour ce contrat.</translation>
    </message>
    <message>
        <source>There is no open signing request for this document.</source>
        <translation>Il n’y a pas de demande de signature ouverte pour ce document.</translation>
    </message>
    <message>
        <source>There is no signed copy yet.</source>
        <translation>Il n’y a pas encore d’exemplaire signé.</translation>
    </message>
    <message>
        <source>The signing request is still on its way.</source>
        <translation>La demande de signature est encore en route.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>The signing service reported a state this version does not know.</source>
        <translation>Le service de signature a signalé un état que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>The request goes on.</source>
        <translation>La demande suit son cours.</translation>
    </message>
    <message>
        <source>Update Countersign.</source>
        <translation>Mettez Countersign à jour.</translation>
    </message>
    <message>
        <source>The amount has no currency.</source>
        <translation>Le montant n’a pas de devise.</translation>
    </message>
    <message>
        <source>Write it like 1200.00 EUR.</source>
        <translation>Écrivez-le comme 1200.00 EUR.</translation>
    </message>
    <message>
        <source>Day and month could be the other way round.</source>
        <translation>Le jour et le mois pourraient être inversés.</translation>
    </message>
    <message>
        <source>Write the month as a word or the date as 2026-03-01.</source>
        <translation>Écrivez le mois en lettres ou la date sous la forme 2026-03-01.</translation>
    </message>
    <message>
        <source>A field is in a state this version does not know.</source>
        <translation>Un champ est dans un état que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Il est conservé tel quel.</translation>
    </message>
    <message>
        <source>There is no such field: {field}.</source>
        <translation>Ce champ n’existe pas : {field}.</translation>
    </message>
    <message>
        <source>There is no value yet.</source>
        <translation>Il n’y a pas encore de valeur.</translation>
    </message>
    <message>
        <source>Type one, or say that it is not in the document.</source>
        <translation>Saisissez-en une, ou indiquez qu’elle ne figure pas dans le document.</translation>
    </message>
    <message>
        <source>This is not a valid value for the field.</source>
        <translation>Ce n’est pas une valeur valable pour ce champ.</translation>
    </message>
    <message>
        <source>The field is unchanged.</source>
        <translation>Le champ est inchangé.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>A page could not be written.</source>
        <translation>Une page n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Close other programs and try again; memory may not suffice.</source>
        <translation>Fermez d’autres programmes et réessayez ; la mémoire est peut-être insuffisante.</translation>
    </message>
    <message>
        <source>This contract has personal data in it that you may not see.</source>
        <translation>Ce contrat contient des données personnelles que vous n’avez pas le droit de voir.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Export images or a TIFF file: there it is covered.</source>
        <translation>Exportez des images ou un fichier TIFF : elles y sont masquées.</translation>
    </message>
    <message>
        <source>Files need a name.</source>
        <translation>Les fichiers ont besoin d’un nom.</translation>
    </message>
    <message>
        <source>Write a name, or choose parts for it.</source>
        <translation>Écrivez un nom, ou choisissez-en les éléments.</translation>
    </message>
    <message>
        <source>{part} is no part of a file name.</source>
        <translation>{part} n’est pas un élément de nom de fichier.</translation>
    </message>
    <message>
        <source>Look at the list of parts that there are.</source>
        <translation>Consultez la liste des éléments.</translation>
    </message>
    <message>
        <source>There is a file of this name already: {path}.</source>
        <translation>Il y a déjà un fichier de ce nom : {path}.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it on purpose.</source>
        <translation>Choisissez un autre nom, ou remplacez-le expressément.</translation>
    </message>
    <message>
        <source>This would take the place of an original.</source>
        <translation>Ceci prendrait la place d’un original.</translation>
    </message>
    <message>
        <source>Originals are never changed.</source>
        <translation>Les originaux ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Vérifiez qu’il est là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check the folder and the room on the disk, then try again.</source>
        <translation>Vérifiez le dossier et la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>This is not the number of a contract.</source>
        <translation>Ce n’est pas le numéro d’un contrat.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Le fichier a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Rien n’a été pris en charge.</translation>
    </message>
    <message>
        <source>Try again when it is complete.</source>
        <translation>Réessayez quand il sera complet.</translation>
    </message>
    <message>
        <source>The file is damaged and can&apos;t be read.</source>
        <translation>Le fichier est endommagé et illisible.</translation>
    </message>
    <message>
        <source>The file itself was not changed.</source>
        <translation>Le fichier lui-même n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Try another copy.</source>
        <translation>Essayez une autre copie.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>There are no images in this folder.</source>
        <translation>Il n’y a pas d’images dans ce dossier.</translation>
    </message>
    <message>
        <source>Choose a folder with scanned pages.</source>
        <translation>Choisissez un dossier de pages numérisées.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Ce n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>A page is damaged and can&apos;t be read.</source>
        <translation>Une page est endommagée et illisible.</translation>
    </message>
    <message>
        <source>The other pages are there.</source>
        <translation>Les autres pages sont là.</translation>
    </message>
    <message>
        <source>This file is protected by a password.</source>
        <translation>Ce fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Give the password to read it.</source>
        <translation>Donnez le mot de passe pour le lire.</translation>
    </message>
    <message>
        <source>The password does not open this file.</source>
        <translation>Le mot de passe n’ouvre pas ce fichier.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>A page could not be drawn.</source>
        <translation>Une page n’a pas pu être dessinée.</translation>
    </message>
    <message>
        <source>The file or its pages are too large to be read.</source>
        <translation>Le fichier ou ses pages sont trop grands pour être lus.</translation>
    </message>
    <message>
        <source>Split it or scan it at a lower resolution.</source>
        <translation>Divisez-le ou numérisez-le à une résolution plus basse.</translation>
    </message>
    <message>
        <source>A program that is needed to read this file is not installed.</source>
        <translation>Un programme nécessaire à la lecture de ce fichier n’est pas installé.</translation>
    </message>
    <message>
        <source>Install poppler-utils, then try again.</source>
        <translation>Installez poppler-utils, puis réessayez.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped.</source>
        <translation>La lecture du fichier prenait trop de temps et a été arrêtée.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Vérifiez que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Files of this kind can&apos;t be read.</source>
        <translation>Les fichiers de ce type ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Use PDF, TIFF, JPEG, PNG, WebP or HEIC.</source>
        <translation>Utilisez PDF, TIFF, JPEG, PNG, WebP ou HEIC.</translation>
    </message>
    <message>
        <source>{path} could not be read.</source>
        <translation>{path} n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>{path} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check the folder and the room on the disk.</source>
        <translation>Vérifiez le dossier et la place sur le disque.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>The work is not there any more.</source>
        <translation>La tâche n’existe plus.</translation>
    </message>
    <message>
        <source>The signed copy is damaged and can&apos;t be checked.</source>
        <translation>L’exemplaire signé est endommagé et ne peut pas être contrôlé.</translation>
    </message>
    <message>
        <source>It is kept as it came.</source>
        <translation>Il est conservé tel qu’il est arrivé.</translation>
    </message>
    <message>
        <source>Ask the signing service for it again.</source>
        <translation>Demandez-le de nouveau au service de signature.</translation>
    </message>
    <message>
        <source>The signed copy is encrypted and can&apos;t be checked.</source>
        <translation>L’exemplaire signé est chiffré et ne peut pas être contrôlé.</translation>
    </message>
    <message>
        <source>Ask for a copy without a password.</source>
        <translation>Demandez un exemplaire sans mot de passe.</translation>
    </message>
    <message>
        <source>This is not a PDF.</source>
        <translation>Ce n’est pas un PDF.</translation>
    </message>
    <message>
        <source>Choose the signed PDF.</source>
        <translation>Choisissez le PDF signé.</translation>
    </message>
    <message>
        <source>The text of the copy could not be compared.</source>
        <translation>Le texte de l’exemplaire n’a pas pu être comparé.</translation>
    </message>
    <message>
        <source>Compare the pages by eye.</source>
        <translation>Comparez les pages à l’œil.</translation>
    </message>
    <message>
        <source>A program that is needed to compare pages is not installed.</source>
        <translation>Un programme nécessaire à la comparaison des pages n’est pas installé.</translation>
    </message>
    <message>
        <source>Install the packages named in the README.</source>
        <translation>Installez les paquets indiqués dans le fichier README.</translation>
    </message>
    <message>
        <source>The file is too large to be checked.</source>
        <translation>Le fichier est trop volumineux pour être contrôlé.</translation>
    </message>
    <message>
        <source>There is no such generation to go back to.</source>
        <translation>Il n’existe pas de telle génération à laquelle revenir.</translation>
    </message>
    <message>
        <source>Choose another one of the list.</source>
        <translation>Choisissez-en une autre dans la liste.</translation>
    </message>
    <message>
        <source>Learning from the decisions did not come to an end.</source>
        <translation>L’apprentissage à partir des décisions n’est pas allé à son terme.</translation>
    </message>
    <message>
        <source>Documents are read as before.</source>
        <translation>Les documents sont lus comme avant.</translation>
    </message>
    <message>
        <source>Try it again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>A field of the newest documents would be read worse than now.</source>
        <translation>Un champ des documents les plus récents serait moins bien lu qu’actuellement.</translation>
    </message>
    <message>
        <source>The newest documents would not be read better than now.</source>
        <translation>Les documents les plus récents ne seraient pas mieux lus qu’actuellement.</translation>
    </message>
    <message>
        <source>Other contracts would be read worse than by the reader as shipped.</source>
        <translation>D’autres contrats seraient moins bien lus que par le lecteur tel que livré.</translation>
    </message>
    <message>
        <source>The program came without contracts to test old skills on.</source>
        <translation>Le programme a été livré sans contrats pour éprouver les acquis.</translation>
    </message>
    <message>
        <source>This was learned on top of the reader of another version.</source>
        <translation>Ceci a été appris à partir du lecteur d’une autre version.</translation>
    </message>
    <message>
        <source>Documents are read by the reader as shipped.</source>
        <translation>Les documents sont lus par le lecteur tel que livré.</translation>
    </message>
    <message>
        <source>Have it learn again.</source>
        <translation>Faites-le apprendre de nouveau.</translation>
    </message>
    <message>
        <source>There are too few decided documents to learn from: {count} of {needed}.</source>
        <translation>Il y a trop peu de documents décidés pour apprendre : {count} sur {needed}.</translation>
    </message>
    <message>
        <source>Confirm or correct fields and approve more contracts.</source>
        <translation>Confirmez ou corrigez des champs et approuvez d’autres contrats.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed, or its signature is damaged.</source>
        <translation>Le fichier a été modifié après sa signature, ou sa signature est endommagée.</translation>
    </message>
    <message>
        <source>Ask the other office for it again.</source>
        <translation>Demandez-le de nouveau à l’autre bureau.</translation>
    </message>
    <message>
        <source>The file does not hold what a Countersign office has learned.</source>
        <translation>Le fichier ne contient pas ce qu’un bureau Countersign a appris.</translation>
    </message>
    <message>
        <source>Choose a file that “Export” of this page has written.</source>
        <translation>Choisissez un fichier écrit par « Exporter » de cette page.</translation>
    </message>
    <message>
        <source>The file is signed by “{office}” with a key that is not known here: {fingerprint}.</source>
        <translation>Le fichier est signé par « {office} » avec une clé inconnue ici : {fingerprint}.</translation>
    </message>
    <message>
        <source>Ask that office whether the key is theirs, and say that you trust it.</source>
        <translation>Demandez à ce bureau si la clé est la sienne, puis indiquez que vous lui faites confiance.</translation>
    </message>
    <message>
        <source>The file is not signed by anybody.</source>
        <translation>Le fichier n’est signé par personne.</translation>
    </message>
    <message>
        <source>Have it exported again by this version of Countersign.</source>
        <translation>Faites-le exporter de nouveau par cette version de Countersign.</translation>
    </message>
    <message>
        <source>This was forgotten already.</source>
        <translation>Ceci a déjà été oublié.</translation>
    </message>
    <message>
        <source>This file is not a model that can read fields.</source>
        <translation>Ce fichier n’est pas un modèle capable de lire des champs.</translation>
    </message>
    <message>
        <source>Make it anew with countersign train.</source>
        <translation>Refaites-le avec countersign train.</translation>
    </message>
    <message>
        <source>The text of a page could not be recognised.</source>
        <translation>Le texte d’une page n’a pas pu être reconnu.</translation>
    </message>
    <message>
        <source>The page image is kept.</source>
        <translation>L’image de la page est conservée.</translation>
    </message>
    <message>
        <source>Choose “Read once more”.</source>
        <translation>Choisissez « Relire ».</translation>
    </message>
    <message>
        <source>The language {language} is not installed for recognition.</source>
        <translation>La langue {language} n’est pas installée pour la reconnaissance.</translation>
    </message>
    <message>
        <source>Install the package {package}.</source>
        <translation>Installez le paquet {package}.</translation>
    </message>
    <message>
        <source>A page could not be read.</source>
        <translation>Une page n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The other pages are kept.</source>
        <translation>Les autres pages sont conservées.</translation>
    </message>
    <message>
        <source>The page is not there.</source>
        <translation>La page n’est pas là.</translation>
    </message>
    <message>
        <source>Refresh the contract.</source>
        <translation>Actualisez le contrat.</translation>
    </message>
    <message>
        <source>The contract has no such page.</source>
        <translation>Le contrat n’a pas cette page.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>Le PDF n’a pas de pages.</translation>
    </message>
    <message>
        <source>Try another copy of the file.</source>
        <translation>Essayez une autre copie du fichier.</translation>
    </message>
    <message>
        <source>The PDF could not be put together.</source>
        <translation>Le PDF n’a pas pu être assemblé.</translation>
    </message>
    <message>
        <source>The contract itself is unchanged.</source>
        <translation>Le contrat lui-même est inchangé.</translation>
    </message>
    <message>
        <source>A contract is at a stage this version does not know.</source>
        <translation>Un contrat est à une étape que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>A time stamp in the copy can&apos;t be read.</source>
        <translation>Un horodatage de l’exemplaire est illisible.</translation>
    </message>
    <message>
        <source>A time stamp could not be made.</source>
        <translation>Un horodatage n’a pas pu être produit.</translation>
    </message>
    <message>
        <source>A line of the truth file could not be read.</source>
        <translation>Une ligne du fichier de référence n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>It must be a JSON object that names a file.</source>
        <translation>Elle doit être un objet JSON qui nomme un fichier.</translation>
    </message>
    <message>
        <source>The counts of words could not be read.</source>
        <translation>Les fréquences des mots n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Install Countersign again.</source>
        <translation>Réinstallez Countersign.</translation>
    </message>
    <message>
        <source>A file could not be moved: {path}.</source>
        <translation>Un fichier n’a pas pu être déplacé : {path}.</translation>
    </message>
    <message>
        <source>What was taken in is kept, and is not taken in again.</source>
        <translation>Ce qui a été pris en charge est conservé et ne le sera pas deux fois.</translation>
    </message>
    <message>
        <source>Allow Countersign to write into the folder, or choose to leave files where they are.</source>
        <translation>Autorisez Countersign à écrire dans le dossier, ou choisissez de laisser les fichiers où ils sont.</translation>
    </message>
    <message>
        <source>The file changed meanwhile.</source>
        <translation>Le fichier a changé entre-temps.</translation>
    </message>
    <message>
        <source>It is looked at again by itself.</source>
        <translation>Il sera réexaminé automatiquement.</translation>
    </message>
    <message>
        <source>A file in the folder may not be read.</source>
        <translation>Un fichier du dossier ne peut pas être lu, faute de droits.</translation>
    </message>
    <message>
        <source>It stays where it is; the others go on.</source>
        <translation>Il reste où il est ; les autres continuent.</translation>
    </message>
    <message>
        <source>Allow Countersign to read it.</source>
        <translation>Autorisez Countersign à le lire.</translation>
    </message>
    <message>
        <source>There is no such folder: {path}.</source>
        <translation>Ce dossier n’existe pas : {path}.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is looked for again.</source>
        <translation>Rien n’est perdu : il sera cherché de nouveau.</translation>
    </message>
    <message>
        <source>Check that the network drive is connected.</source>
        <translation>Vérifiez que le lecteur réseau est connecté.</translation>
    </message>
    <message>
        <source>This folder belongs to Countersign&apos;s workspace.</source>
        <translation>Ce dossier fait partie de l’espace de travail de Countersign.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Files can&apos;t be moved in this folder: it may not be written to.</source>
        <translation>Les fichiers ne peuvent pas être déplacés dans ce dossier : il n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Allow Countersign to write into it, or choose to leave files where they are.</source>
        <translation>Autorisez Countersign à y écrire, ou choisissez de laisser les fichiers où ils sont.</translation>
    </message>
    <message>
        <source>This folder is watched already.</source>
        <translation>Ce dossier est déjà surveillé.</translation>
    </message>
    <message>
        <source>Change the entry that is there, or choose another folder.</source>
        <translation>Modifiez l’entrée existante, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder may not be read: {path}.</source>
        <translation>Le dossier ne peut pas être lu, faute de droits : {path}.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is tried again.</source>
        <translation>Rien n’est perdu : un nouvel essai aura lieu.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Il n’est plus là.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted ({fingerprint}).</source>
        <translation>Le certificat du serveur de messagerie n’est pas de confiance ({fingerprint}).</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with whoever runs the server, and enter it in the mailbox&apos;s settings if it is right.</source>
        <translation>Comparez l’empreinte avec la personne qui gère le serveur, et saisissez-la dans les paramètres de la boîte si elle est exacte.</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached.</source>
        <translation>Le serveur de messagerie est injoignable.</translation>
    </message>
    <message>
        <source>Check its name and port, and the network.</source>
        <translation>Vérifiez son nom, son port et le réseau.</translation>
    </message>
    <message>
        <source>There is no such folder in the mailbox: {path}.</source>
        <translation>Ce dossier n’existe pas dans la boîte : {path}.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>This mailbox is not set up any more.</source>
        <translation>Cette boîte n’est plus configurée.</translation>
    </message>
    <message>
        <source>The message can&apos;t be read.</source>
        <translation>Le message est illisible.</translation>
    </message>
    <message>
        <source>Save its attachment as a file and add that.</source>
        <translation>Enregistrez sa pièce jointe dans un fichier et ajoutez-le.</translation>
    </message>
    <message>
        <source>There is no contract attached to this message.</source>
        <translation>Aucun contrat n’est joint à ce message.</translation>
    </message>
    <message>
        <source>Attach a PDF, a TIFF or a picture of a page.</source>
        <translation>Joignez un PDF, un TIFF ou l’image d’une page.</translation>
    </message>
    <message>
        <source>The message is not there any more.</source>
        <translation>Le message n’existe plus.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer can&apos;t be understood.</source>
        <translation>La réponse du serveur de messagerie est incompréhensible.</translation>
    </message>
    <message>
        <source>Check that the port is that of IMAP over TLS, usually 993.</source>
        <translation>Vérifiez que le port est celui d’IMAP sur TLS, en général 993.</translation>
    </message>
    <message>
        <source>The mail server refused: {detail}</source>
        <translation>Le serveur de messagerie a refusé : {detail}</translation>
    </message>
    <message>
        <source>What was taken in is kept.</source>
        <translation>Ce qui a été pris en charge est conservé.</translation>
    </message>
    <message>
        <source>Check the mailbox&apos;s settings.</source>
        <translation>Vérifiez les paramètres de la boîte.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sign-in.</source>
        <translation>Le serveur de messagerie n’accepte pas la connexion.</translation>
    </message>
    <message>
        <source>Enter the password again, or sign in anew.</source>
        <translation>Saisissez de nouveau le mot de passe, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>The mail server does not answer.</source>
        <translation>Le serveur de messagerie ne répond pas.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>Le message est trop volumineux.</translation>
    </message>
    <message>
        <source>Save its attachments as files and add those.</source>
        <translation>Enregistrez ses pièces jointes dans des fichiers et ajoutez-les.</translation>
    </message>
    <message>
        <source>No page for phones can be served at {address}.</source>
        <translation>Aucune page pour téléphones ne peut être offerte à l’adresse {address}.</translation>
    </message>
    <message>
        <source>Choose another network address.</source>
        <translation>Choisissez une autre adresse réseau.</translation>
    </message>
    <message>
        <source>The comment has no words.</source>
        <translation>Le commentaire est vide.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>The comment is not there any more.</source>
        <translation>Le commentaire n’existe plus.</translation>
    </message>
    <message>
        <source>Only its author can take a comment back.</source>
        <translation>Seul son auteur peut retirer un commentaire.</translation>
    </message>
    <message>
        <source>What is masked on the screen can&apos;t be taken out as a file.</source>
        <translation>Ce qui est masqué à l’écran ne peut pas sortir sous forme de fichier.</translation>
    </message>
    <message>
        <source>Ask somebody who may see all of the contract.</source>
        <translation>Demandez à quelqu’un qui a le droit de voir tout le contrat.</translation>
    </message>
    <message>
        <source>{owner} has this contract in hand.</source>
        <translation>{owner} a ce contrat en main.</translation>
    </message>
    <message>
        <source>Take another one, or wait until it is put down.</source>
        <translation>Prenez-en un autre, ou attendez qu’il soit libéré.</translation>
    </message>
    <message>
        <source>The field is not there any more.</source>
        <translation>Le champ n’existe plus.</translation>
    </message>
    <message>
        <source>There is no reading of that number.</source>
        <translation>Aucune lecture ne porte ce numéro.</translation>
    </message>
    <message>
        <source>The contract is neither on hold nor passed on.</source>
        <translation>Le contrat n’est ni en attente ni transmis.</translation>
    </message>
    <message>
        <source>There is no value to confirm.</source>
        <translation>Il n’y a pas de valeur à confirmer.</translation>
    </message>
    <message>
        <source>Fields are still open: {count}.</source>
        <translation>Champs encore à traiter : {count}.</translation>
    </message>
    <message>
        <source>Confirm or correct them first.</source>
        <translation>Confirmez-les ou corrigez-les d’abord.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Un motif est nécessaire.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Dites en quelques mots pourquoi.</translation>
    </message>
    <message>
        <source>Rules stop the approval: {count}.</source>
        <translation>Des règles empêchent l’approbation : {count}.</translation>
    </message>
    <message>
        <source>See above the Approve button what would lift them.</source>
        <translation>Voyez au-dessus du bouton « Approuver » ce qui les lèverait.</translation>
    </message>
    <message>
        <source>The rule is not complete ({part}).</source>
        <translation>La règle n’est pas complète ({part}).</translation>
    </message>
    <message>
        <source>The rules are as they were.</source>
        <translation>Les règles sont inchangées.</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>Complétez ce qui manque.</translation>
    </message>
    <message>
        <source>There is no such warning any more.</source>
        <translation>Cet avertissement n’existe plus.</translation>
    </message>
    <message>
        <source>It is not said to whom the contract is passed on.</source>
        <translation>Il n’est pas indiqué à qui le contrat est transmis.</translation>
    </message>
    <message>
        <source>What was done with this stack can&apos;t be read.</source>
        <translation>Ce qui a été fait de cette pile est illisible.</translation>
    </message>
    <message>
        <source>Its sheets are kept.</source>
        <translation>Ses feuilles sont conservées.</translation>
    </message>
    <message>
        <source>Restore a backup, or scan the stack again.</source>
        <translation>Restaurez une sauvegarde, ou numérisez la pile de nouveau.</translation>
    </message>
    <message>
        <source>This stack is in use or was taken in.</source>
        <translation>Cette pile est en cours d’utilisation ou a été prise en charge.</translation>
    </message>
    <message>
        <source>Look at the list of those that wait.</source>
        <translation>Consultez la liste de celles qui attendent.</translation>
    </message>
    <message>
        <source>There is no such stack.</source>
        <translation>Cette pile n’existe pas.</translation>
    </message>
    <message>
        <source>This stack was taken in or discarded already.</source>
        <translation>Cette pile a déjà été prise en charge ou abandonnée.</translation>
    </message>
    <message>
        <source>You are not allowed to use this scanner.</source>
        <translation>Vous n’êtes pas autorisé à utiliser ce numériseur.</translation>
    </message>
    <message>
        <source>Ask for membership in the system&apos;s group for scanners.</source>
        <translation>Demandez à faire partie du groupe du système pour les numériseurs.</translation>
    </message>
    <message>
        <source>The scanner is in use.</source>
        <translation>Le numériseur est en cours d’utilisation.</translation>
    </message>
    <message>
        <source>The sheets scanned so far are kept.</source>
        <translation>Les feuilles numérisées jusqu’ici sont conservées.</translation>
    </message>
    <message>
        <source>Wait until it is free, then go on.</source>
        <translation>Attendez qu’il soit libre, puis continuez.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open.</source>
        <translation>Le capot du numériseur est ouvert.</translation>
    </message>
    <message>
        <source>Close it, put back the sheet that was under way, and go on.</source>
        <translation>Fermez-le, remettez la feuille qui était en cours, et continuez.</translation>
    </message>
    <message>
        <source>Only the upper part of a page came.</source>
        <translation>Seul le haut d’une page est arrivé.</translation>
    </message>
    <message>
        <source>Put back the sheet that was under way and go on.</source>
        <translation>Remettez la feuille qui était en cours et continuez.</translation>
    </message>
    <message>
        <source>The scanner is not there any more.</source>
        <translation>Le numériseur n’est plus là.</translation>
    </message>
    <message>
        <source>Check its cable and that it is on, then go on.</source>
        <translation>Vérifiez son câble et qu’il est allumé, puis continuez.</translation>
    </message>
    <message>
        <source>The scanner&apos;s driver crashed.</source>
        <translation>Le pilote du numériseur a planté.</translation>
    </message>
    <message>
        <source>The scanner does not answer any more.</source>
        <translation>Le numériseur ne répond plus.</translation>
    </message>
    <message>
        <source>Switch it off and on, put back the sheet that was under way, and go on.</source>
        <translation>Éteignez-le et rallumez-le, remettez la feuille qui était en cours, et continuez.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder.</source>
        <translation>Il n’y a pas de papier dans le chargeur.</translation>
    </message>
    <message>
        <source>Put the sheets in and scan again.</source>
        <translation>Mettez les feuilles et relancez la numérisation.</translation>
    </message>
    <message>
        <source>The scanner reports a fault.</source>
        <translation>Le numériseur signale une panne.</translation>
    </message>
    <message>
        <source>Check its cable, put back the sheet that was under way, and go on.</source>
        <translation>Vérifiez son câble, remettez la feuille qui était en cours, et continuez.</translation>
    </message>
    <message>
        <source>The paper is jammed.</source>
        <translation>Bourrage papier.</translation>
    </message>
    <message>
        <source>Free it, put back the sheet that was under way, and go on.</source>
        <translation>Dégagez-le, remettez la feuille qui était en cours, et continuez.</translation>
    </message>
    <message>
        <source>There are several scanners.</source>
        <translation>Il y a plusieurs numériseurs.</translation>
    </message>
    <message>
        <source>Say which one.</source>
        <translation>Indiquez lequel.</translation>
    </message>
    <message>
        <source>The feeder drew in several sheets at once.</source>
        <translation>Le chargeur a entraîné plusieurs feuilles à la fois.</translation>
    </message>
    <message>
        <source>Part them, put them back in their order, and go on.</source>
        <translation>Séparez-les, remettez-les dans leur ordre, et continuez.</translation>
    </message>
    <message>
        <source>No scanner was found.</source>
        <translation>Aucun numériseur n’a été trouvé.</translation>
    </message>
    <message>
        <source>Check its cable or network, and that it is on.</source>
        <translation>Vérifiez son câble ou le réseau, et qu’il est allumé.</translation>
    </message>
    <message>
        <source>The picture is too large for this machine&apos;s memory.</source>
        <translation>L’image est trop grande pour la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Scan at a lower resolution.</source>
        <translation>Numérisez à une résolution plus basse.</translation>
    </message>
    <message>
        <source>The scanner does not take the setting &quot;{option}&quot;.</source>
        <translation>Le numériseur n’accepte pas le réglage « {option} ».</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Choisissez une autre valeur.</translation>
    </message>
    <message>
        <source>A scan profile can&apos;t be read.</source>
        <translation>Un profil de numérisation est illisible.</translation>
    </message>
    <message>
        <source>Remove it and make it again.</source>
        <translation>Supprimez-le et recréez-le.</translation>
    </message>
    <message>
        <source>There is no such scan profile.</source>
        <translation>Ce profil de numérisation n’existe pas.</translation>
    </message>
    <message>
        <source>Look at the list of profiles.</source>
        <translation>Consultez la liste des profils.</translation>
    </message>
    <message>
        <source>A scan profile needs a name of its own.</source>
        <translation>Un profil de numérisation doit avoir un nom à lui.</translation>
    </message>
    <message>
        <source>Choose a name that no other profile has.</source>
        <translation>Choisissez un nom qu’aucun autre profil ne porte.</translation>
    </message>
    <message>
        <source>The scanner can&apos;t do that: {option}.</source>
        <translation>Le numériseur ne sait pas faire cela : {option}.</translation>
    </message>
    <message>
        <source>Look at what it offers and choose again.</source>
        <translation>Voyez ce qu’il propose et choisissez de nouveau.</translation>
    </message>
    <message>
        <source>The part that speaks with scanners is missing.</source>
        <translation>La partie qui dialogue avec les numériseurs est absente.</translation>
    </message>
    <message>
        <source>That is too much for one separator sheet.</source>
        <translation>C’est trop pour une seule feuille de séparation.</translation>
    </message>
    <message>
        <source>Shorten the names of the counterparty and the profile.</source>
        <translation>Raccourcissez les noms du cocontractant et du profil.</translation>
    </message>
    <message>
        <source>The CRM has a different value.</source>
        <translation>Le CRM a une valeur différente.</translation>
    </message>
    <message>
        <source>Both values are kept.</source>
        <translation>Les deux valeurs sont conservées.</translation>
    </message>
    <message>
        <source>Decide which one holds.</source>
        <translation>Décidez laquelle fait foi.</translation>
    </message>
    <message>
        <source>There is no such CRM.</source>
        <translation>Ce CRM n’existe pas.</translation>
    </message>
    <message>
        <source>Choose one in Settings.</source>
        <translation>Choisissez-en un dans les paramètres.</translation>
    </message>
    <message>
        <source>The CRM does not take this currency.</source>
        <translation>Le CRM n’accepte pas cette devise.</translation>
    </message>
    <message>
        <source>The record stays as it was approved.</source>
        <translation>L’enregistrement reste tel qu’il a été approuvé.</translation>
    </message>
    <message>
        <source>Enable the currency in the CRM, then try again.</source>
        <translation>Activez la devise dans le CRM, puis réessayez.</translation>
    </message>
    <message>
        <source>The CRM&apos;s limit for today is used up.</source>
        <translation>La limite du CRM pour aujourd’hui est atteinte.</translation>
    </message>
    <message>
        <source>It goes on tomorrow by itself.</source>
        <translation>Cela reprendra demain automatiquement.</translation>
    </message>
    <message>
        <source>The CRM could not be updated.</source>
        <translation>Le CRM n’a pas pu être mis à jour.</translation>
    </message>
    <message>
        <source>The CRM would have made an uploaded file public.</source>
        <translation>Le CRM aurait rendu public un fichier téléversé.</translation>
    </message>
    <message>
        <source>The upload was stopped.</source>
        <translation>Le téléversement a été arrêté.</translation>
    </message>
    <message>
        <source>Allow private files in the CRM account.</source>
        <translation>Autorisez les fichiers privés dans le compte CRM.</translation>
    </message>
    <message>
        <source>The CRM account may not do this.</source>
        <translation>Le compte CRM n’y est pas autorisé.</translation>
    </message>
    <message>
        <source>Give the access token the missing rights, then try again.</source>
        <translation>Donnez au jeton d’accès les droits manquants, puis réessayez.</translation>
    </message>
    <message>
        <source>The record has nothing to be found by.</source>
        <translation>L’enregistrement n’a rien qui permette de le retrouver.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the mapping.</source>
        <translation>Vérifiez la correspondance des champs.</translation>
    </message>
    <message>
        <source>The CRM does not have this record any more.</source>
        <translation>Le CRM n’a plus cet enregistrement.</translation>
    </message>
    <message>
        <source>Refresh and look again.</source>
        <translation>Actualisez et regardez de nouveau.</translation>
    </message>
    <message>
        <source>The CRM does not have this kind of record.</source>
        <translation>Le CRM n’a pas ce type d’enregistrement.</translation>
    </message>
    <message>
        <source>The CRM lacks the property {property}.</source>
        <translation>Il manque au CRM la propriété {property}.</translation>
    </message>
    <message>
        <source>What is to be sent waits.</source>
        <translation>Ce qui doit être envoyé attend.</translation>
    </message>
    <message>
        <source>Create it in the CRM, or change the mapping.</source>
        <translation>Créez-la dans le CRM, ou modifiez la correspondance.</translation>
    </message>
    <message>
        <source>The CRM&apos;s property for our number is not unique.</source>
        <translation>La propriété du CRM pour notre numéro n’est pas unique.</translation>
    </message>
    <message>
        <source>Make it a unique property in the CRM.</source>
        <translation>Rendez cette propriété unique dans le CRM.</translation>
    </message>
    <message>
        <source>The CRM asks to wait for a while.</source>
        <translation>Le CRM demande de patienter un moment.</translation>
    </message>
    <message>
        <source>The CRM&apos;s answer could not be understood.</source>
        <translation>La réponse du CRM n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>The CRM did not accept the access token.</source>
        <translation>Le CRM n’a pas accepté le jeton d’accès.</translation>
    </message>
    <message>
        <source>Enter a new token in Settings.</source>
        <translation>Saisissez un nouveau jeton dans les paramètres.</translation>
    </message>
    <message>
        <source>The CRM did not accept a value.</source>
        <translation>Le CRM n’a pas accepté une valeur.</translation>
    </message>
    <message>
        <source>The approved record is unchanged.</source>
        <translation>L’enregistrement approuvé est inchangé.</translation>
    </message>
    <message>
        <source>Check the value or the mapping, then try again.</source>
        <translation>Vérifiez la valeur ou la correspondance, puis réessayez.</translation>
    </message>
    <message>
        <source>A value does not fit its property in the CRM.</source>
        <translation>Une valeur ne convient pas à sa propriété dans le CRM.</translation>
    </message>
    <message>
        <source>Check the values and the mapping.</source>
        <translation>Vérifiez les valeurs et la correspondance.</translation>
    </message>
    <message>
        <source>Something is missing in the signing request.</source>
        <translation>Il manque quelque chose dans la demande de signature.</translation>
    </message>
    <message>
        <source>Check recipients and signature places.</source>
        <translation>Vérifiez les destinataires et les emplacements de signature.</translation>
    </message>
    <message>
        <source>The answer of the signing service could not be understood.</source>
        <translation>La réponse du service de signature n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>The sign-in has no account of the signing service.</source>
        <translation>La connexion ne correspond à aucun compte du service de signature.</translation>
    </message>
    <message>
        <source>Check the account in Settings.</source>
        <translation>Vérifiez le compte dans les paramètres.</translation>
    </message>
    <message>
        <source>Nobody is named to sign.</source>
        <translation>Personne n’est désigné pour signer.</translation>
    </message>
    <message>
        <source>Add at least one signer.</source>
        <translation>Ajoutez au moins un signataire.</translation>
    </message>
    <message>
        <source>A recipient has no name or no valid e-mail address ({name}).</source>
        <translation>Un destinataire n’a pas de nom ou pas d’adresse électronique valable ({name}).</translation>
    </message>
    <message>
        <source>Complete the recipient.</source>
        <translation>Complétez le destinataire.</translation>
    </message>
    <message>
        <source>The signing service did not accept the request.</source>
        <translation>Le service de signature n’a pas accepté la demande.</translation>
    </message>
    <message>
        <source>The document was not sent.</source>
        <translation>Le document n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Check the recipients and send it again.</source>
        <translation>Vérifiez les destinataires et renvoyez-le.</translation>
    </message>
    <message>
        <source>The signing request can&apos;t be changed any more.</source>
        <translation>La demande de signature ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>The message has been dealt with meanwhile.</source>
        <translation>Le message a été traité entre-temps.</translation>
    </message>
    <message>
        <source>The mapping leaves out what records are found by.</source>
        <translation>La correspondance omet ce qui permet de retrouver les enregistrements.</translation>
    </message>
    <message>
        <source>Check the mapping file.</source>
        <translation>Vérifiez le fichier de correspondance.</translation>
    </message>
    <message>
        <source>The mapping writes the property that records are found by.</source>
        <translation>La correspondance écrit la propriété qui permet de retrouver les enregistrements.</translation>
    </message>
    <message>
        <source>The mapping can&apos;t be read.</source>
        <translation>La correspondance est illisible.</translation>
    </message>
    <message>
        <source>The mapping names a kind of record that does not exist.</source>
        <translation>La correspondance nomme un type d’enregistrement qui n’existe pas.</translation>
    </message>
    <message>
        <source>The mapping names a field that does not exist.</source>
        <translation>La correspondance nomme un champ qui n’existe pas.</translation>
    </message>
    <message>
        <source>The mapping has a type that does not exist.</source>
        <translation>La correspondance a un type qui n’existe pas.</translation>
    </message>
    <message>
        <source>The service has newer data.</source>
        <translation>Le service a des données plus récentes.</translation>
    </message>
    <message>
        <source>The account may not do this.</source>
        <translation>Le compte n’y est pas autorisé.</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator for the right.</source>
        <translation>Demandez ce droit à l’administrateur du compte.</translation>
    </message>
    <message>
        <source>The address is not protected by TLS.</source>
        <translation>L’adresse n’est pas protégée par TLS.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Utilisez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La connexion a été interrompue.</translation>
    </message>
    <message>
        <source>No free port could be opened on this computer.</source>
        <translation>Aucun port libre n’a pu être ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The service does not know what was asked for.</source>
        <translation>Le service ne connaît pas ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Check the address and the account in Settings.</source>
        <translation>Vérifiez l’adresse et le compte dans les paramètres.</translation>
    </message>
    <message>
        <source>The service asks to wait for a while.</source>
        <translation>Le service demande de patienter un moment.</translation>
    </message>
    <message>
        <source>The service sends us to another place, which is not followed for safety.</source>
        <translation>Le service nous renvoie ailleurs, ce qui n’est pas suivi par sécurité.</translation>
    </message>
    <message>
        <source>Check the address in Settings.</source>
        <translation>Vérifiez l’adresse dans les paramètres.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>Le service n’a pas accepté la demande.</translation>
    </message>
    <message>
        <source>The contract is kept as it is.</source>
        <translation>Le contrat est conservé tel quel.</translation>
    </message>
    <message>
        <source>Check its values.</source>
        <translation>Vérifiez ses valeurs.</translation>
    </message>
    <message>
        <source>The service has trouble of its own.</source>
        <translation>Le service rencontre lui-même un problème.</translation>
    </message>
    <message>
        <source>The sign-in page does not know Countersign by this ID or secret.</source>
        <translation>La page de connexion ne connaît pas Countersign sous cet identifiant ou ce secret.</translation>
    </message>
    <message>
        <source>Compare both with what your administrator registered with the provider.</source>
        <translation>Comparez les deux avec ce que votre administrateur a enregistré auprès du fournisseur.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>La connexion a été refusée.</translation>
    </message>
    <message>
        <source>Try again in Settings.</source>
        <translation>Réessayez dans les paramètres.</translation>
    </message>
    <message>
        <source>The service asks for a new sign-in.</source>
        <translation>Le service demande une nouvelle connexion.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Le service n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to the service is not secure.</source>
        <translation>La connexion au service n’est pas sûre.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the network.</source>
        <translation>Vérifiez la date de cet ordinateur et le réseau.</translation>
    </message>
    <message>
        <source>The stored sign-in can&apos;t be read.</source>
        <translation>La connexion enregistrée est illisible.</translation>
    </message>
    <message>
        <source>The answer of the service is too large.</source>
        <translation>La réponse du service est trop volumineuse.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service did not accept the access token.</source>
        <translation>Le service n’a pas accepté le jeton d’accès.</translation>
    </message>
    <message>
        <source>The service can&apos;t be reached.</source>
        <translation>Le service est injoignable.</translation>
    </message>
    <message>
        <source>A waiting message is of a kind this version does not know.</source>
        <translation>Un message en attente est d’un type que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Il est conservé.</translation>
    </message>
    <message>
        <source>The message has been sent or withdrawn meanwhile.</source>
        <translation>Le message a été envoyé ou retiré entre-temps.</translation>
    </message>
    <message>
        <source>The port {port} can&apos;t be used.</source>
        <translation>Le port {port} ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Choisissez un autre port.</translation>
    </message>
    <message>
        <source>The practice service can&apos;t read this PDF.</source>
        <translation>Le service d’essai ne peut pas lire ce PDF.</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>Essayez-en un autre.</translation>
    </message>
    <message>
        <source>The practice signature does not fit.</source>
        <translation>La signature d’essai ne convient pas.</translation>
    </message>
    <message>
        <source>Try another PDF.</source>
        <translation>Essayez un autre PDF.</translation>
    </message>
    <message>
        <source>The practice services&apos; data is damaged.</source>
        <translation>Les données des services d’essai sont endommagées.</translation>
    </message>
    <message>
        <source>Delete it; it is made anew.</source>
        <translation>Supprimez-les ; elles seront recréées.</translation>
    </message>
    <message>
        <source>The practice services&apos; data can&apos;t be read.</source>
        <translation>Les données des services d’essai sont illisibles.</translation>
    </message>
    <message>
        <source>Check the rights of its folder.</source>
        <translation>Vérifiez les droits de leur dossier.</translation>
    </message>
    <message>
        <source>The practice services&apos; data can&apos;t be written.</source>
        <translation>Les données des services d’essai ne peuvent pas être écrites.</translation>
    </message>
    <message>
        <source>The practice service does not know this.</source>
        <translation>Le service d’essai ne connaît pas cela.</translation>
    </message>
    <message>
        <source>The access code is wrong.</source>
        <translation>Le code d’accès est erroné.</translation>
    </message>
    <message>
        <source>The practice service can&apos;t do this now.</source>
        <translation>Le service d’essai ne peut pas faire cela maintenant.</translation>
    </message>
    <message>
        <source>Stored data was changed from outside.</source>
        <translation>Des données enregistrées ont été modifiées de l’extérieur.</translation>
    </message>
    <message>
        <source>The rest is kept.</source>
        <translation>Le reste est conservé.</translation>
    </message>
    <message>
        <source>Verify the log in Audit and restore a backup.</source>
        <translation>Vérifiez le journal dans l’écran Journal et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The chain of the log is broken.</source>
        <translation>La chaîne du journal est rompue.</translation>
    </message>
    <message>
        <source>Entries before the break are sound.</source>
        <translation>Les entrées antérieures à la rupture sont saines.</translation>
    </message>
    <message>
        <source>Compare with your outside checkpoints.</source>
        <translation>Comparez avec vos points de contrôle externes.</translation>
    </message>
    <message>
        <source>An outside checkpoint can&apos;t be read.</source>
        <translation>Un point de contrôle externe est illisible.</translation>
    </message>
    <message>
        <source>The log itself is kept.</source>
        <translation>Le journal lui-même est conservé.</translation>
    </message>
    <message>
        <source>Check the folder in Settings.</source>
        <translation>Vérifiez le dossier dans les paramètres.</translation>
    </message>
    <message>
        <source>The copy of the audit checkpoint could not be written.</source>
        <translation>La copie du point de contrôle n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The log itself is complete.</source>
        <translation>Le journal lui-même est complet.</translation>
    </message>
    <message>
        <source>Check the checkpoint folder in Settings.</source>
        <translation>Vérifiez le dossier des points de contrôle dans les paramètres.</translation>
    </message>
    <message>
        <source>A seal of the log is not genuine.</source>
        <translation>Un sceau du journal n’est pas authentique.</translation>
    </message>
    <message>
        <source>Entries before it are sound.</source>
        <translation>Les entrées précédentes sont saines.</translation>
    </message>
    <message>
        <source>The log does not fit one of its seals.</source>
        <translation>Le journal ne correspond pas à l’un de ses sceaux.</translation>
    </message>
    <message>
        <source>A seal of the log is missing.</source>
        <translation>Un sceau du journal manque.</translation>
    </message>
    <message>
        <source>An entry of the log was changed.</source>
        <translation>Une entrée du journal a été modifiée.</translation>
    </message>
    <message>
        <source>An entry was put into the log.</source>
        <translation>Une entrée a été glissée dans le journal.</translation>
    </message>
    <message>
        <source>An entry of the log is missing.</source>
        <translation>Une entrée du journal manque.</translation>
    </message>
    <message>
        <source>An entry of the log can&apos;t be read.</source>
        <translation>Une entrée du journal est illisible.</translation>
    </message>
    <message>
        <source>The key that seals the log can&apos;t be read.</source>
        <translation>La clé qui scelle le journal est illisible.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The log was written in the wrong order.</source>
        <translation>Le journal a été écrit dans le mauvais ordre.</translation>
    </message>
    <message>
        <source>What was stored before is kept.</source>
        <translation>Ce qui était enregistré auparavant est conservé.</translation>
    </message>
    <message>
        <source>Start Countersign again.</source>
        <translation>Relancez Countersign.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked.</source>
        <translation>Le trousseau n’a pas été déverrouillé.</translation>
    </message>
    <message>
        <source>Unlock it, or give the passphrase.</source>
        <translation>Déverrouillez-le, ou donnez la phrase secrète.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Le trousseau n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>This session has no keyring.</source>
        <translation>Cette session n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>Use a passphrase or a key file.</source>
        <translation>Utilisez une phrase secrète ou un fichier de clé.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase.</source>
        <translation>La mémoire ne suffit pas pour vérifier la phrase secrète.</translation>
    </message>
    <message>
        <source>The workspace is as it was.</source>
        <translation>L’espace de travail est inchangé.</translation>
    </message>
    <message>
        <source>There is a file in the key file&apos;s place already.</source>
        <translation>Il y a déjà un fichier à la place du fichier de clé.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>Name another place.</source>
        <translation>Indiquez un autre emplacement.</translation>
    </message>
    <message>
        <source>Others may read the file with the locks.</source>
        <translation>D’autres peuvent lire le fichier des serrures.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>Il n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>Let only yourself read it.</source>
        <translation>Réservez-en la lecture à vous seul.</translation>
    </message>
    <message>
        <source>The key file could not be read.</source>
        <translation>Le fichier de clé n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The key file could not be written.</source>
        <translation>Le fichier de clé n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check the folder, then try again.</source>
        <translation>Vérifiez le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The key has the wrong form.</source>
        <translation>La clé n’a pas la bonne forme.</translation>
    </message>
    <message>
        <source>This is the last thing that opens the workspace.</source>
        <translation>C’est la dernière chose qui ouvre l’espace de travail.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Ajoutez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>The file with the locks of the workspace is damaged.</source>
        <translation>Le fichier des serrures de l’espace de travail est endommagé.</translation>
    </message>
    <message>
        <source>Nothing can open this workspace that way.</source>
        <translation>Rien ne peut ouvrir cet espace de travail de cette façon.</translation>
    </message>
    <message>
        <source>Use the recovery key.</source>
        <translation>Utilisez la clé de secours.</translation>
    </message>
    <message>
        <source>This key belongs to another workspace.</source>
        <translation>Cette clé appartient à un autre espace de travail.</translation>
    </message>
    <message>
        <source>Look for the right one.</source>
        <translation>Cherchez la bonne.</translation>
    </message>
    <message>
        <source>The lock was made by a newer Countersign.</source>
        <translation>La serrure a été créée par un Countersign plus récent.</translation>
    </message>
    <message>
        <source>This does not open the workspace.</source>
        <translation>Ceci n’ouvre pas l’espace de travail.</translation>
    </message>
    <message>
        <source>Check it and try again; capitals matter.</source>
        <translation>Vérifiez et réessayez ; les majuscules comptent.</translation>
    </message>
    <message>
        <source>A stored file is missing.</source>
        <translation>Un fichier enregistré manque.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>A part of a stored file was asked for that is not there.</source>
        <translation>Une partie inexistante d’un fichier enregistré a été demandée.</translation>
    </message>
    <message>
        <source>A stored file could not be read.</source>
        <translation>Un fichier enregistré n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The file changed while it was being stored.</source>
        <translation>Le fichier a changé pendant son enregistrement.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>A stored file was changed from outside.</source>
        <translation>Un fichier enregistré a été modifié de l’extérieur.</translation>
    </message>
    <message>
        <source>It is not used.</source>
        <translation>Il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>A file could not be stored.</source>
        <translation>Un fichier n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Libérez de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>A stored record is damaged.</source>
        <translation>Un enregistrement est endommagé.</translation>
    </message>
    <message>
        <source>The other records are kept.</source>
        <translation>Les autres enregistrements sont conservés.</translation>
    </message>
    <message>
        <source>A stored record can&apos;t be read.</source>
        <translation>Un enregistrement est illisible.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>L’enregistrement n’existe plus.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery key.</source>
        <translation>Il y a une erreur dans la clé de secours.</translation>
    </message>
    <message>
        <source>Compare it with the paper, group by group.</source>
        <translation>Comparez-la avec le papier, groupe par groupe.</translation>
    </message>
    <message>
        <source>This is not a recovery key.</source>
        <translation>Ce n’est pas une clé de secours.</translation>
    </message>
    <message>
        <source>Type all groups, as they are on the paper.</source>
        <translation>Saisissez tous les groupes, comme sur le papier.</translation>
    </message>
    <message>
        <source>The file with the tokens is damaged.</source>
        <translation>Le fichier des jetons d’accès est endommagé.</translation>
    </message>
    <message>
        <source>Enter the tokens again in Settings, Accounts.</source>
        <translation>Saisissez de nouveau les jetons dans Paramètres, Comptes.</translation>
    </message>
    <message>
        <source>The file with the tokens can&apos;t be read.</source>
        <translation>Le fichier des jetons d’accès est illisible.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The file with the tokens can&apos;t be written.</source>
        <translation>Le fichier des jetons d’accès ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The stored token is missing.</source>
        <translation>Le jeton d’accès enregistré manque.</translation>
    </message>
    <message>
        <source>Enter it again in Settings, Accounts.</source>
        <translation>Saisissez-le de nouveau dans Paramètres, Comptes.</translation>
    </message>
    <message>
        <source>Another program is using the workspace.</source>
        <translation>Un autre programme utilise l’espace de travail.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The change does not fit what is stored.</source>
        <translation>La modification ne correspond pas à ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Refresh and try again.</source>
        <translation>Actualisez et réessayez.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database is damaged.</source>
        <translation>La base de données de l’espace de travail est endommagée.</translation>
    </message>
    <message>
        <source>The originals are kept apart from it.</source>
        <translation>Les originaux sont conservés à part.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>A change was begun within another.</source>
        <translation>Une modification a été commencée au sein d’une autre.</translation>
    </message>
    <message>
        <source>The workspace is not open.</source>
        <translation>L’espace de travail n’est pas ouvert.</translation>
    </message>
    <message>
        <source>A change was begun in the wrong order.</source>
        <translation>Une modification a été commencée dans le mauvais ordre.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database is missing.</source>
        <translation>La base de données de l’espace de travail manque.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version.</source>
        <translation>L’espace de travail a été créé par une version plus récente.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database refused a step.</source>
        <translation>La base de données de l’espace de travail a refusé une étape.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, restore a backup.</source>
        <translation>Réessayez ; si cela se reproduit, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The workspace can&apos;t be written.</source>
        <translation>L’espace de travail ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>There is a workspace in this folder already.</source>
        <translation>Il y a déjà un espace de travail dans ce dossier.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The workspace is in use by another process ({pid} on {host}).</source>
        <translation>L’espace de travail est utilisé par un autre processus ({pid} sur {host}).</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The workspace was not made to its end.</source>
        <translation>La création de l’espace de travail n’a pas été achevée.</translation>
    </message>
    <message>
        <source>Remove the folder and make it anew.</source>
        <translation>Supprimez le dossier et recréez l’espace de travail.</translation>
    </message>
    <message>
        <source>Nothing that was given opens the workspace.</source>
        <translation>Rien de ce qui a été donné n’ouvre l’espace de travail.</translation>
    </message>
    <message>
        <source>Give its passphrase, key file or recovery key.</source>
        <translation>Donnez sa phrase secrète, son fichier de clé ou sa clé de secours.</translation>
    </message>
    <message>
        <source>The description of the workspace is damaged.</source>
        <translation>La description de l’espace de travail est endommagée.</translation>
    </message>
    <message>
        <source>Restore workspace.json from a backup.</source>
        <translation>Restaurez workspace.json depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>A workspace can&apos;t lie on a network drive.</source>
        <translation>Un espace de travail ne peut pas se trouver sur un lecteur réseau.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Choisissez un dossier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is nothing to open the workspace with later.</source>
        <translation>Il n’y a rien qui permette d’ouvrir l’espace de travail plus tard.</translation>
    </message>
    <message>
        <source>Give a passphrase or a key file.</source>
        <translation>Donnez une phrase secrète ou un fichier de clé.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>Le dossier n’est pas vide.</translation>
    </message>
    <message>
        <source>Nothing in it was touched.</source>
        <translation>Rien n’y a été touché.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>There is no workspace in this folder.</source>
        <translation>Il n’y a pas d’espace de travail dans ce dossier.</translation>
    </message>
    <message>
        <source>Check the folder, or make a workspace there first.</source>
        <translation>Vérifiez le dossier, ou créez-y d’abord un espace de travail.</translation>
    </message>
    <message>
        <source>The workspace can&apos;t be read.</source>
        <translation>L’espace de travail est illisible.</translation>
    </message>
    <message>
        <source>The folder of the workspace can&apos;t be written to.</source>
        <translation>Le dossier de l’espace de travail n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours.</source>
        <translation>Choisissez un dossier qui vous appartient.</translation>
    </message>
    <message>
        <source>What was asked for is not there any more.</source>
        <translation>Ce qui a été demandé n’existe plus.</translation>
    </message>
    <message>
        <source>What was given can&apos;t be used as it is.</source>
        <translation>Ce qui a été indiqué ne peut pas être utilisé tel quel.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Un fichier n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>Les données sont endommagées.</translation>
    </message>
    <message>
        <source>The network did not answer.</source>
        <translation>Le réseau n’a pas répondu.</translation>
    </message>
    <message>
        <source>The sign-in was not accepted.</source>
        <translation>La connexion n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié la même chose entre-temps.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Ceci n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign.</source>
        <translation>Un problème est survenu dans Countersign.</translation>
    </message>
    <message>
        <source>Refresh the list and try again.</source>
        <translation>Actualisez la liste et réessayez.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Modifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>Check that the disk is there and has room, then try again.</source>
        <translation>Vérifiez que le disque est présent et qu’il a de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, report the code shown with it.</source>
        <translation>Réessayez ; si cela se reproduit, signalez le code affiché.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A sentence about a failure, and its technical code.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no folder in memory that is yours alone to put the attachment into.</source>
        <translation>Il n’y a pas de dossier en mémoire, à vous seul, où placer la pièce jointe.</translation>
    </message>
    <message>
        <source>Export an e-mail draft instead, and open it in your mail program.</source>
        <translation>Exportez plutôt un brouillon de courriel et ouvrez-le dans votre messagerie.</translation>
    </message>
    <message>
        <source>Then nobody would be left who can change settings and people.</source>
        <translation>Il ne resterait alors personne pour modifier les réglages et les personnes.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first, with a password.</source>
        <translation>Nommez d’abord un autre administrateur, avec un mot de passe.</translation>
    </message>
    <message>
        <source>Somebody else has this account of the computer.</source>
        <translation>Quelqu’un d’autre a ce compte de l’ordinateur.</translation>
    </message>
    <message>
        <source>People sign in to this workspace, and nobody of them has the account {login} of this computer.</source>
        <translation>On s’identifie dans cet espace de travail, et personne n’y a le compte {login} de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>An administrator can enter it under Settings, People.</source>
        <translation>Un administrateur peut l’inscrire sous Réglages, Personnes.</translation>
    </message>
    <message>
        <source>Where people sign in, a name stays: decisions are recorded under it.</source>
        <translation>Là où l’on s’identifie, un nom reste : les décisions sont consignées sous lui.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>The program records its own work under this name.</source>
        <translation>Le programme consigne son propre travail sous ce nom.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Somebody has this name already.</source>
        <translation>Quelqu’un porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Nobody has signed in.</source>
        <translation>Personne ne s’est identifié.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Identifiez-vous d’abord.</translation>
    </message>
    <message>
        <source>The roles of {person} do not cover this.</source>
        <translation>Les rôles de {person} ne le permettent pas.</translation>
    </message>
    <message>
        <source>Ask a colleague who may, or an administrator.</source>
        <translation>Demandez à un collègue qui le peut, ou à un administrateur.</translation>
    </message>
    <message>
        <source>Nobody signs in to this workspace.</source>
        <translation>Personne ne s’identifie dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Begin with it under Settings, People.</source>
        <translation>Commencez sous Réglages, Personnes.</translation>
    </message>
    <message>
        <source>The password is too short: at least {least} characters.</source>
        <translation>Le mot de passe est trop court : au moins {least} caractères.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Choisissez-en un plus long.</translation>
    </message>
    <message>
        <source>This password was given by an administrator.</source>
        <translation>Ce mot de passe a été donné par un administrateur.</translation>
    </message>
    <message>
        <source>Choose one of your own.</source>
        <translation>Choisissez le vôtre.</translation>
    </message>
    <message>
        <source>People sign in to this workspace.</source>
        <translation>On s’identifie dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Who has left is made inactive, and kept for the record.</source>
        <translation>Qui est parti est désactivé, et conservé pour le journal.</translation>
    </message>
    <message>
        <source>Nobody of this name can sign in.</source>
        <translation>Personne de ce nom ne peut s’identifier.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Demandez à un administrateur.</translation>
    </message>
    <message>
        <source>There were too many wrong tries.</source>
        <translation>Il y a eu trop d’essais erronés.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds, then try again.</source>
        <translation>Attendez {seconds} secondes, puis réessayez.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>Le mot de passe n’est pas le bon.</translation>
    </message>
    <message>
        <source>Try again, or ask an administrator for a new one.</source>
        <translation>Réessayez, ou demandez-en un nouveau à un administrateur.</translation>
    </message>
    <message>
        <source>Name a person or a team.</source>
        <translation>Nommez une personne ou une équipe.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Non-disclosure agreement</source>
        <translation>Accord de confidentialité</translation>
    </message>
    <message>
        <source>Master services agreement</source>
        <translation>Contrat-cadre de services</translation>
    </message>
    <message>
        <source>Statement of work</source>
        <translation>Cahier des charges</translation>
    </message>
    <message>
        <source>Services agreement</source>
        <translation>Contrat de services</translation>
    </message>
    <message>
        <source>Purchase agreement</source>
        <translation>Contrat d’achat</translation>
    </message>
    <message>
        <source>Sales agreement</source>
        <translation>Contrat de vente</translation>
    </message>
    <message>
        <source>Licence agreement</source>
        <translation>Contrat de licence</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Bail</translation>
    </message>
    <message>
        <source>Employment contract</source>
        <translation>Contrat de travail</translation>
    </message>
    <message>
        <source>Consulting agreement</source>
        <translation>Contrat de conseil</translation>
    </message>
    <message>
        <source>Loan agreement</source>
        <translation>Contrat de prêt</translation>
    </message>
    <message>
        <source>Partnership agreement</source>
        <translation>Contrat de partenariat</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Avenant</translation>
    </message>
    <message>
        <source>Other contract</source>
        <translation>Autre contrat</translation>
    </message>
    <message>
        <source>No renewal</source>
        <translation>Sans reconduction</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Tacite</translation>
    </message>
    <message>
        <source>By agreement</source>
        <translation>Par accord</translation>
    </message>
    <message>
        <source>Day and month could be the other way round</source>
        <translation>Le jour et le mois pourraient être inversés</translation>
    </message>
    <message>
        <source>Worked out from other values</source>
        <translation>Calculé d’après d’autres valeurs</translation>
    </message>
    <message>
        <source>Hard to read: some characters were guessed</source>
        <translation>Difficile à lire : certains caractères ont été devinés</translation>
    </message>
    <message>
        <source>The words and the figures differ</source>
        <translation>Les lettres et les chiffres diffèrent</translation>
    </message>
    <message>
        <source>The date lies in the future</source>
        <translation>La date est dans le futur</translation>
    </message>
    <message>
        <source>The contract would end before it begins</source>
        <translation>Le contrat finirait avant de commencer</translation>
    </message>
    <message>
        <source>The dates lie far apart</source>
        <translation>Les dates sont très éloignées</translation>
    </message>
    <message>
        <source>The dates and the term do not fit together</source>
        <translation>Les dates et la durée ne concordent pas</translation>
    </message>
    <message>
        <source>The value has an unusual form</source>
        <translation>La valeur a une forme inhabituelle</translation>
    </message>
    <message>
        <source>Quantity times price is not the amount</source>
        <translation>Quantité fois prix ne donne pas le montant</translation>
    </message>
    <message>
        <source>The rows do not add up to the total below them</source>
        <translation>Les lignes ne donnent pas le total inscrit dessous</translation>
    </message>
    <message>
        <source>The currency is not stated here</source>
        <translation>La devise n’est pas indiquée ici</translation>
    </message>
    <message>
        <source>Amounts are in different currencies</source>
        <translation>Les montants sont en devises différentes</translation>
    </message>
    <message>
        <source>Point and comma could mean either</source>
        <translation>Le point et la virgule sont ambigus</translation>
    </message>
    <message>
        <source>Only one party was found</source>
        <translation>Une seule partie a été trouvée</translation>
    </message>
    <message>
        <source>The notice period is longer than the term</source>
        <translation>Le préavis est plus long que la durée</translation>
    </message>
    <message>
        <source>The text says different things about renewal</source>
        <translation>Le texte se contredit sur la reconduction</translation>
    </message>
    <message>
        <source>Left blank in the document</source>
        <translation>Laissé en blanc dans le document</translation>
    </message>
    <message>
        <source>Looks like an unsigned template</source>
        <translation>Ressemble à un modèle non signé</translation>
    </message>
    <message>
        <source>Hard to tell whether somebody signed here</source>
        <translation>Difficile de dire si quelqu’un a signé ici</translation>
    </message>
    <message>
        <source>Where it stood in approved contracts of this layout</source>
        <translation>Là où il figurait dans les contrats approuvés de cette mise en page</translation>
    </message>
    <message>
        <source>In approved contracts of this layout it stood elsewhere</source>
        <translation>Dans les contrats approuvés de cette mise en page, il figurait ailleurs</translation>
    </message>
    <message>
        <source>Somebody has entered this already: type what you read on the page, and the two are compared</source>
        <translation>Quelqu’un l’a déjà saisi&#xa0;: tapez ce que vous lisez sur la page, et les deux saisies sont comparées</translation>
    </message>
    <message>
        <source>The contract states it differently elsewhere</source>
        <translation>Le contrat l’indique autrement ailleurs</translation>
    </message>
    <message>
        <source>Spelled as it was corrected before</source>
        <translation>Écrit comme il a été corrigé auparavant</translation>
    </message>
    <message>
        <source>As usual in contracts with this party</source>
        <translation>Comme d’habitude dans les contrats avec cette partie</translation>
    </message>
    <message>
        <source>A second way of reading gives something else</source>
        <translation>Une seconde façon de lire donne autre chose</translation>
    </message>
    <message>
        <source>Several values compete</source>
        <translation>Plusieurs valeurs sont en concurrence</translation>
    </message>
    <message>
        <source>Something similar was found, but seems not to be it</source>
        <translation>Quelque chose de semblable a été trouvé, mais ne semble pas être cela</translation>
    </message>
    <message>
        <source>The contract may not state this at all</source>
        <translation>Le contrat ne le mentionne peut-être pas</translation>
    </message>
    <message>
        <source>It may be there without having been found</source>
        <translation>Il peut y figurer sans avoir été trouvé</translation>
    </message>
    <message>
        <source>The words were hard to recognise</source>
        <translation>Les mots étaient difficiles à reconnaître</translation>
    </message>
    <message>
        <source>The currency is not certain</source>
        <translation>La devise n’est pas certaine</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract type</source>
        <translation>Type de contrat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Agreement date</source>
        <translation>Date du contrat</translation>
    </message>
    <message>
        <source>Effective date</source>
        <translation>Date d’effet</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>Date d’expiration</translation>
    </message>
    <message>
        <source>Date signed</source>
        <translation>Date de signature</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Renewal term</source>
        <translation>Durée de reconduction</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Reconduction</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation>Droit applicable</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Signer&apos;s title</source>
        <translation>Fonction du signataire</translation>
    </message>
    <message>
        <source>Signer&apos;s e-mail</source>
        <translation>Adresse électronique du signataire</translation>
    </message>
    <message>
        <source>Already signed</source>
        <translation>Déjà signé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Web domain</source>
        <translation>Domaine Internet</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Lignes de détail</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Dates and term</source>
        <translation>Dates et durée</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Not in the document</source>
        <translation>Absent du document</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Read from the page</source>
        <translation>Lu sur la page</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Unsure: please compare with the page</source>
        <translation>Incertain : veuillez comparer avec la page</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>InletWords</name>
    <message>
        <source>watched folder %1</source>
        <translation>dossier surveillé %1</translation>
    </message>
    <message>
        <source>mail from %1</source>
        <translation>courriel de %1</translation>
    </message>
    <message>
        <source>mail from %1: %2</source>
        <comment>a sender and a subject</comment>
        <translation>courriel de %1 : %2</translation>
    </message>
    <message>
        <source>from a phone</source>
        <translation>depuis un téléphone</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
</context>
<context>
    <name>PdfaWords</name>
    <message>
        <source>holds scripts or actions</source>
        <translation>contient des scripts ou des actions</translation>
    </message>
    <message>
        <source>holds sound, video or 3D notes</source>
        <translation>contient du son, de la vidéo ou des annotations 3D</translation>
    </message>
    <message>
        <source>has notes or fields that are hidden or not printed</source>
        <translation>a des annotations ou des champs masqués ou non imprimés</translation>
    </message>
    <message>
        <source>has files attached</source>
        <translation>a des fichiers joints</translation>
    </message>
    <message>
        <source>uses colours of a device that it does not describe</source>
        <translation>utilise les couleurs d’un appareil qu’il ne décrit pas</translation>
    </message>
    <message>
        <source>has pages with unknown or damaged instructions</source>
        <translation>a des pages aux instructions inconnues ou endommagées</translation>
    </message>
    <message>
        <source>is a dynamic form (XFA)</source>
        <translation>est un formulaire dynamique (XFA)</translation>
    </message>
    <message>
        <source>refers to data in other files</source>
        <translation>renvoie à des données d’autres fichiers</translation>
    </message>
    <message>
        <source>has fonts whose characters are not stated in full</source>
        <translation>a des polices dont les caractères ne sont pas tous décrits</translation>
    </message>
    <message>
        <source>uses fonts that it does not contain</source>
        <translation>utilise des polices qu’il ne contient pas</translation>
    </message>
    <message>
        <source>has notes or fields without a fixed look</source>
        <translation>a des annotations ou des champs sans aspect fixe</translation>
    </message>
    <message>
        <source>has JPEG 2000 images</source>
        <translation>a des images JPEG 2000</translation>
    </message>
    <message>
        <source>has layers that can be switched</source>
        <translation>a des calques que l’on peut activer</translation>
    </message>
    <message>
        <source>goes beyond the limits that PDF/A sets for readers</source>
        <translation>dépasse les limites que PDF/A fixe aux lecteurs</translation>
    </message>
    <message>
        <source>demands permissions or features of its reader</source>
        <translation>exige des autorisations ou des fonctions de son lecteur</translation>
    </message>
    <message>
        <source>holds PostScript</source>
        <translation>contient du PostScript</translation>
    </message>
    <message>
        <source>changes tones for a device</source>
        <translation>modifie les tons pour un appareil</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Back office</source>
        <translation>Back-office</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Scans and takes in, assigns, exports.</source>
        <translation>Numérise et prend en charge, attribue, exporte.</translation>
    </message>
    <message>
        <source>Takes in, decides, approves, sends for signature.</source>
        <translation>Prend en charge, décide, approuve, envoie à la signature.</translation>
    </message>
    <message>
        <source>Decides, approves, sends, signs off, exports the log.</source>
        <translation>Décide, approuve, envoie, clôt, exporte le journal.</translation>
    </message>
    <message>
        <source>Changes settings, rules, accounts and people.</source>
        <translation>Modifie réglages, règles, comptes et personnes.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>No personal data</source>
        <translation>Aucune donnée personnelle</translation>
    </message>
    <message>
        <source>Only the lines of fields</source>
        <translation>Seulement les lignes des champs</translation>
    </message>
    <message>
        <source>Only lines, no personal data</source>
        <translation>Seulement les lignes, rien de personnel</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>après %n minute</numerusform>
            <numerusform>après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Photograph the pages of a contract. They go to the computer that shows the code, and nowhere else.</source>
        <translation>Photographiez les pages d’un contrat. Elles vont à l’ordinateur qui affiche le code, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Ouvrir l’appareil photo</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Drag the corners onto the corners of the page.</source>
        <translation>Faites glisser les coins sur ceux de la page.</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Reprendre la photo</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>Autre page</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Pages: {n}</source>
        <translation>Pages : {n}</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Page {n}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The picture of the page</source>
        <translation>L’image de la page</translation>
    </message>
    <message>
        <source>Top left corner</source>
        <translation>Coin supérieur gauche</translation>
    </message>
    <message>
        <source>Top right corner</source>
        <translation>Coin supérieur droit</translation>
    </message>
    <message>
        <source>Bottom right corner</source>
        <translation>Coin inférieur droit</translation>
    </message>
    <message>
        <source>Bottom left corner</source>
        <translation>Coin inférieur gauche</translation>
    </message>
    <message>
        <source>The page is in view.</source>
        <translation>La page est dans le cadre.</translation>
    </message>
    <message>
        <source>Lay the page on something darker, all of it in view.</source>
        <translation>Posez la page sur quelque chose de plus sombre, entièrement dans le cadre.</translation>
    </message>
    <message>
        <source>There is no camera to be used here. Choose pictures instead.</source>
        <translation>Aucun appareil photo n’est utilisable ici. Choisissez plutôt des images.</translation>
    </message>
    <message>
        <source>The camera may not be used. Allow it in the browser, or choose pictures.</source>
        <translation>L’appareil photo n’est pas autorisé. Autorisez-le dans le navigateur, ou choisissez des images.</translation>
    </message>
    <message>
        <source>The camera is not ready yet.</source>
        <translation>L’appareil photo n’est pas encore prêt.</translation>
    </message>
    <message>
        <source>{name} is no picture.</source>
        <translation>{name} n’est pas une image.</translation>
    </message>
    <message>
        <source>A contract takes {n} pages at most.</source>
        <translation>Un contrat compte {n} pages au plus.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>The contract has arrived.</source>
        <translation>Le contrat est arrivé.</translation>
    </message>
    <message>
        <source>This code was used or is too old. Ask for a new one on the computer and scan it.</source>
        <translation>Ce code a été utilisé ou est trop ancien. Demandez-en un nouveau sur l’ordinateur et scannez-le.</translation>
    </message>
    <message>
        <source>Too fast. Wait a moment, then try again.</source>
        <translation>Trop rapide. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The contract could not be taken in. The computer says why.</source>
        <translation>Le contrat n’a pas pu être pris en charge. L’ordinateur dit pourquoi.</translation>
    </message>
    <message>
        <source>That did not work. Try again.</source>
        <translation>Cela n’a pas fonctionné. Réessayez.</translation>
    </message>
    <message>
        <source>The computer can&apos;t be reached. Your pictures are still here: try again.</source>
        <translation>L’ordinateur est injoignable. Vos images sont encore là : réessayez.</translation>
    </message>
</context>
<context>
    <name>PrompterWords</name>
    <message>
        <source>No browser could be started</source>
        <translation>Aucun navigateur n’a pu être lancé</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiez l’adresse</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Name of %1 missing</source>
        <translation>Nom manquant : %1</translation>
    </message>
    <message>
        <source>E-mail of %1 missing</source>
        <translation>Adresse électronique manquante : %1</translation>
    </message>
    <message>
        <source>E-mail of %1 is not an address</source>
        <translation>Adresse électronique non valable : %1</translation>
    </message>
    <message>
        <source>Access code of %1 missing</source>
        <translation>Code d’accès manquant : %1</translation>
    </message>
    <message>
        <source>No place on the pages where %1 signs</source>
        <translation>Aucun emplacement sur les pages où %1 signe</translation>
    </message>
    <message>
        <source>recipient %1</source>
        <translation>destinataire %1</translation>
    </message>
    <message>
        <source>Nobody is to sign yet</source>
        <translation>Personne ne doit encore signer</translation>
    </message>
    <message>
        <source>Subject missing</source>
        <translation>Objet manquant</translation>
    </message>
    <message>
        <source>%1 and %2 have the same e-mail</source>
        <translation>%1 et %2 ont la même adresse électronique</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Names of fields, and how many fields besides.</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>A date, such as 1 March 2026</source>
        <translation>Une date, par exemple 1er mars 2026</translation>
    </message>
    <message>
        <source>An amount with its currency, such as 1,200 USD</source>
        <translation>Un montant avec sa devise, par exemple 1 200 EUR</translation>
    </message>
    <message>
        <source>A length of time, such as 2 years</source>
        <translation>Une durée, par exemple 2 ans</translation>
    </message>
    <message>
        <source>One of the list</source>
        <translation>Un élément de la liste</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Une adresse électronique</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>The name as printed</source>
        <translation>Le nom tel qu’imprimé</translation>
    </message>
    <message>
        <source>Type, or click the words on the page</source>
        <translation>Saisissez, ou cliquez sur les mots de la page</translation>
    </message>
    <message numerus="yes">
        <source>%n readings compete</source>
        <translation>
            <numerusform>%n lecture en concurrence</numerusform>
            <numerusform>%n lectures en concurrence</numerusform>
        </translation>
    </message>
    <message>
        <source>One uncertain reading</source>
        <translation>Une lecture incertaine</translation>
    </message>
    <message>
        <source>Not found on the pages</source>
        <translation>Introuvable sur les pages</translation>
    </message>
    <message>
        <source>Day or month first? Type the month as a word: 1 Mar 2026.</source>
        <translation>Jour ou mois d’abord ? Écrivez le mois en lettres : 1 mars 2026.</translation>
    </message>
    <message>
        <source>Add the currency, such as USD or EUR.</source>
        <translation>Ajoutez la devise, par exemple USD ou EUR.</translation>
    </message>
    <message>
        <source>Type a value, or press 0 if it is not in the document.</source>
        <translation>Saisissez une valeur, ou appuyez sur 0 si elle ne figure pas dans le document.</translation>
    </message>
    <message>
        <source>Too uncertain to confirm as it is. Choose a reading by its number, click the words on the page, type, or press 0.</source>
        <translation>Trop incertain pour être confirmé tel quel. Choisissez une lecture par son numéro, cliquez sur les mots de la page, saisissez, ou appuyez sur 0.</translation>
    </message>
    <message>
        <source>There is no reading with this number.</source>
        <translation>Aucune lecture ne porte ce numéro.</translation>
    </message>
    <message>
        <source>Not understood. %1.</source>
        <translation>Non compris. %1.</translation>
    </message>
    <message>
        <source>Not understood.</source>
        <translation>Non compris.</translation>
    </message>
    <message>
        <source>Still to check: %1.</source>
        <translation>Reste à vérifier : %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manque : %1.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <translation>Confirmé par %1, %2</translation>
    </message>
    <message>
        <source>Typed by %1, %2</source>
        <translation>Saisi par %1, %2</translation>
    </message>
    <message>
        <source>Picked by %1, %2</source>
        <translation>Choisi par %1, %2</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Décidé par %1, %2</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>not in document</source>
        <translation>absent du document</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>check</source>
        <translation>vérifier</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>demander</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>A field has to be there</source>
        <translation>Un champ doit être présent</translation>
    </message>
    <message>
        <source>A date is not after another</source>
        <translation>Une date n’est pas postérieure à une autre</translation>
    </message>
    <message>
        <source>Start and term give the end</source>
        <translation>Le début et la durée donnent la fin</translation>
    </message>
    <message>
        <source>Words and figures agree</source>
        <translation>Les lettres et les chiffres concordent</translation>
    </message>
    <message>
        <source>A signer&apos;s e-mail belongs to a party</source>
        <translation>L’adresse électronique d’un signataire appartient à une partie</translation>
    </message>
    <message>
        <source>Line items sum up to an amount</source>
        <translation>Les lignes de détail s’additionnent en un montant</translation>
    </message>
    <message>
        <source>A value has a form</source>
        <translation>Une valeur a une forme donnée</translation>
    </message>
    <message>
        <source>A value is one of a list</source>
        <translation>Une valeur fait partie d’une liste</translation>
    </message>
    <message>
        <source>An amount stays below a limit</source>
        <translation>Un montant reste sous une limite</translation>
    </message>
    <message>
        <source>A second person enters a field unseen</source>
        <translation>Une seconde personne saisit un champ sans voir la valeur</translation>
    </message>
    <message>
        <source>%1 has to be there</source>
        <translation>%1 : doit être présent</translation>
    </message>
    <message>
        <source>%1 is not after %2</source>
        <translation>%1 : pas après %2</translation>
    </message>
    <message>
        <source>%1 and %2 give %3</source>
        <translation>%1 et %2 donnent %3</translation>
    </message>
    <message>
        <source>%1: words and figures agree</source>
        <translation>%1 : lettres et chiffres concordent</translation>
    </message>
    <message>
        <source>%1 belongs to a party</source>
        <translation>%1 : appartient à une partie</translation>
    </message>
    <message>
        <source>%1 sum up to an amount</source>
        <translation>%1 : s’additionnent en un montant</translation>
    </message>
    <message>
        <source>%1 has the form %2</source>
        <translation>%1 : a la forme %2</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 : fait partie de : %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 : au plus %2</translation>
    </message>
    <message>
        <source>%1 is entered by two people</source>
        <translation>%1 : saisi par deux personnes</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>Avertit</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>&amp;Form (a regular expression)</source>
        <translation>Forme (&amp;expression rationnelle)</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Valeurs</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>Li&amp;mite</translation>
    </message>
    <message>
        <source>NDA-\d{4}-\d+</source>
        <translation>NDA-\d{4}-\d+</translation>
    </message>
    <message>
        <source>Delaware; New York; Germany</source>
        <translation>Delaware; New York; France</translation>
    </message>
    <message>
        <source>50000.00 USD</source>
        <translation>50000.00 EUR</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 : manquant.</translation>
    </message>
    <message>
        <source>%1 (%2) is after %3 (%4).</source>
        <translation>%1 (%2) est après %3 (%4).</translation>
    </message>
    <message>
        <source>By its term the contract ends on %1, not on %2.</source>
        <translation>D’après sa durée, le contrat prend fin le %1 et non le %2.</translation>
    </message>
    <message>
        <source>%1: words and figures say different things.</source>
        <translation>%1 : les lettres et les chiffres diffèrent.</translation>
    </message>
    <message>
        <source>%1 is no address of a party.</source>
        <translation>%1 n’est l’adresse d’aucune partie.</translation>
    </message>
    <message>
        <source>The line items sum up to %1, which no amount says.</source>
        <translation>Les lignes de détail totalisent %1, qu’aucun montant n’indique.</translation>
    </message>
    <message>
        <source>%1 does not have its usual form.</source>
        <translation>%1 : la forme n’est pas habituelle.</translation>
    </message>
    <message>
        <source>%1 is none of: %2.</source>
        <translation>%1 : ne fait pas partie de : %2.</translation>
    </message>
    <message>
        <source>%1 is above %2.</source>
        <translation>%1 : dépasse %2.</translation>
    </message>
    <message>
        <source>%1 is to be entered by two people.</source>
        <translation>%1 : à saisir par deux personnes.</translation>
    </message>
    <message>
        <source>%1 waits for a second person.</source>
        <translation>%1 : attend une seconde personne.</translation>
    </message>
    <message>
        <source>%1: %2 entered “%3”, %4 entered “%5”.</source>
        <extracomment>Two people entered a field&apos;s value; %2 and %4 are their names.</extracomment>
        <translation>%1 : %2 a saisi « %3 », %4 a saisi « %5 ».</translation>
    </message>
    <message>
        <source>%1: the two entries differ.</source>
        <translation>%1 : les deux saisies diffèrent.</translation>
    </message>
    <message>
        <source>Add it from the page.</source>
        <translation>Ajoutez-le d’après la page.</translation>
    </message>
    <message>
        <source>Correct one of the dates.</source>
        <translation>Corrigez l’une des dates.</translation>
    </message>
    <message>
        <source>Type which of the two holds.</source>
        <translation>Saisissez ce qui fait foi.</translation>
    </message>
    <message>
        <source>Check the address and the party&apos;s name.</source>
        <translation>Vérifiez l’adresse et le nom de la partie.</translation>
    </message>
    <message>
        <source>Correct a row or the amount.</source>
        <translation>Corrigez une ligne ou le montant.</translation>
    </message>
    <message>
        <source>Confirm or type it; then someone else does the same.</source>
        <translation>Confirmez-le ou saisissez-le ; ensuite quelqu’un d’autre fait de même.</translation>
    </message>
    <message>
        <source>Someone else opens the contract and types it.</source>
        <translation>Quelqu’un d’autre ouvre le contrat et le saisit.</translation>
    </message>
    <message>
        <source>Look at the page and type it once more; then both are shown.</source>
        <translation>Regardez la page et saisissez-le une nouvelle fois ; les deux seront alors affichés.</translation>
    </message>
    <message>
        <source>Agree on what the page says; one of you corrects it.</source>
        <translation>Mettez-vous d’accord sur ce que dit la page ; l’un de vous corrige.</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>Corrigez la valeur.</translation>
    </message>
</context>
<context>
    <name>SeparatorSheet</name>
    <message>
        <source>Separator sheet</source>
        <translation>Feuille de séparation</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type : %1</translation>
    </message>
    <message>
        <source>Counterparty: %1</source>
        <translation>Cocontractant : %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil : %1</translation>
    </message>
    <message>
        <source>Put this sheet before the document that it describes, either way up and either way round. Countersign sets it aside.</source>
        <translation>Placez cette feuille avant le document qu’elle décrit, dans n’importe quel sens. Countersign la met de côté.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Capture</source>
        <translation>Numérisation</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À réviser</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En révision</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Out for signature</source>
        <translation>À la signature</translation>
    </message>
    <message>
        <source>Signed, to check</source>
        <translation>Signé, à contrôler</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Declined by signer</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Needs a check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Réponse requise</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>%1 of %2 signed</source>
        <translation>signé par %1 sur %2</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not in the CRM</source>
        <translation>Absent du CRM</translation>
    </message>
    <message>
        <source>On its way to the CRM</source>
        <translation>En route vers le CRM</translation>
    </message>
    <message>
        <source>In the CRM</source>
        <translation>Dans le CRM</translation>
    </message>
    <message>
        <source>Not accepted by the CRM</source>
        <translation>Refusé par le CRM</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months</comment>
        <translation>%1 mois</translation>
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
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AboutDialog</name>
    <message>
        <source>About Countersign</source>
        <translation>À propos de Countersign</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Turns paper contracts into checked, signed and filed agreements, on this computer. Free software under the Apache License 2.0.</source>
        <translation>Transforme les contrats papier en accords vérifiés, signés et classés, sur cet ordinateur. Logiciel libre sous licence Apache 2.0.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AccountForm</name>
    <message>
        <source>&amp;Portal ID</source>
        <translation>&amp;Identifiant du portail</translation>
    </message>
    <message>
        <source>A&amp;ccount ID</source>
        <translation>Ide&amp;ntifiant du compte</translation>
    </message>
    <message>
        <source>&amp;Save the account</source>
        <translation>Enre&amp;gistrer le compte</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>&amp;Jeton d’accès</translation>
    </message>
    <message>
        <source>Kept in safety. Type to replace it.</source>
        <translation>Conservé en lieu sûr. Saisissez pour le remplacer.</translation>
    </message>
    <message>
        <source>Paste the access token</source>
        <translation>Collez le jeton d’accès</translation>
    </message>
    <message>
        <source>Sandbox: a practice service on this computer</source>
        <translation>Bac à sable : un service d’essai sur cet ordinateur</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Saved. Test the connection to be sure.</source>
        <translation>Enregistré. Testez la connexion pour en être sûr.</translation>
    </message>
    <message>
        <source>Remove the %1 account?</source>
        <translation>Supprimer le compte %1 ?</translation>
    </message>
    <message>
        <source>Its token is forgotten. What was sent stays as it is.</source>
        <translation>Son jeton est oublié. Ce qui a été envoyé reste tel quel.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>It works: signed in as %1.</source>
        <translation>Cela fonctionne : connecté en tant que %1.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditModel</name>
    <message>
        <source>This entry does not fit the chain.</source>
        <translation>Cette entrée ne s’insère pas dans la chaîne.</translation>
    </message>
    <message>
        <source>Entry %1, seal %2</source>
        <translation>Entrée %1, sceau %2</translation>
    </message>
    <message>
        <source>%1, does not fit the chain</source>
        <translation>%1, ne s’insère pas dans la chaîne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>countersign::ui::AuditScreen</name>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Press to see all contracts again</source>
        <translation>Appuyez pour revoir tous les contrats</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Quand cela a été fait</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Ces 7 derniers jours</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Ces 30 derniers jours</translation>
    </message>
    <message>
        <source>The log, newest first</source>
        <translation>Le journal, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>One contract</source>
        <translation>Un contrat</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Nothing like this has been done in the time chosen.</source>
        <translation>Rien de tel n’a été fait pendant la période choisie.</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <translation>Vérification de la chaîne…</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>N’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>The chain is broken</source>
        <translation>La chaîne est rompue</translation>
    </message>
    <message>
        <source>The log was changed from outside: entry %1 does not fit the chain. Entries before it are sound. Keep a copy of the workspace as it is and compare it with your outside checkpoints.</source>
        <translation>Le journal a été modifié de l’extérieur : l’entrée %1 ne s’insère pas dans la chaîne. Les entrées précédentes sont saines. Conservez une copie de l’espace de travail en l’état et comparez-la à vos points de contrôle externes.</translation>
    </message>
    <message>
        <source>Verified to entry %1</source>
        <translation>Vérifié jusqu’à l’entrée %1</translation>
    </message>
    <message>
        <source>outside checkpoint of %1</source>
        <translation>point de contrôle externe du %1</translation>
    </message>
    <message>
        <source>no outside checkpoint yet</source>
        <translation>aucun point de contrôle externe pour l’instant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;Verified to entry 18,240&quot;, &quot;outside checkpoint of 22 Nov 2026, 09:00&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Log (*.json)</source>
        <translation>Journal (*.json)</translation>
    </message>
    <message>
        <source>The log was written to %1.</source>
        <translation>Le journal a été écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Banner</name>
    <message>
        <source>Password of the document</source>
        <translation>Mot de passe du document</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
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
        <translation>A&amp;jouter des fichiers</translation>
    </message>
    <message>
        <source>Stacks not taken in</source>
        <translation>Piles pas encore prises en charge</translation>
    </message>
    <message>
        <source>Ta&amp;ke in</source>
        <translation>&amp;Prendre en charge</translation>
    </message>
    <message>
        <source>Make documents of the stack (%1)</source>
        <translation>Faire de la pile des documents (%1)</translation>
    </message>
    <message>
        <source>Pages of the stack</source>
        <translation>Pages de la pile</translation>
    </message>
    <message>
        <source>Blank, separating and deleted pages. Nothing is thrown away.</source>
        <translation>Pages vierges, de séparation et supprimées. Rien n’est jeté.</translation>
    </message>
    <message>
        <source>Pages set aside</source>
        <translation>Pages mises de côté</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Drag the frame, or Tab and arrow keys</source>
        <translation>Faites glisser le cadre, ou Tab et flèches</translation>
    </message>
    <message>
        <source>Drag the corners of the sheet, or Tab and arrow keys</source>
        <translation>Faites glisser les coins de la feuille, ou Tab et flèches</translation>
    </message>
    <message>
        <source>No page is chosen.</source>
        <translation>Aucune page n’est choisie.</translation>
    </message>
    <message>
        <source>The lines of this page are level.</source>
        <translation>Les lignes de cette page sont droites.</translation>
    </message>
    <message>
        <source>Put sheet %1 of this scan back on top of the stack.</source>
        <translation>Remettez la feuille %1 de cette numérisation sur le dessus de la pile.</translation>
    </message>
    <message>
        <source>Its front is scanned once more.</source>
        <translation>Son recto est numérisé une nouvelle fois.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken in</source>
        <translation>
            <numerusform>%n document pris en charge</numerusform>
            <numerusform>%n documents pris en charge</numerusform>
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
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to add to the stack</source>
        <translation>Déposez pour ajouter à la pile</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>Commencée %1</translation>
    </message>
    <message>
        <source>Put paper in the scanner</source>
        <translation>Mettez du papier dans le numériseur</translation>
    </message>
    <message>
        <source>Bring paper in</source>
        <translation>Faire entrer du papier</translation>
    </message>
    <message>
        <source>Choose a scanner and press F9, or drop scans, photos and PDF files here. Each sheet is kept the moment it is scanned.</source>
        <translation>Choisissez un numériseur et appuyez sur F9, ou déposez ici des numérisations, des photos et des fichiers PDF. Chaque feuille est conservée dès qu’elle est numérisée.</translation>
    </message>
    <message>
        <source>Drop scans, photos and PDF files here, or choose them. They become pages that can be turned, cropped, sorted and parted into documents.</source>
        <translation>Déposez ici des numérisations, des photos et des fichiers PDF, ou choisissez-en. Ils deviennent des pages que l’on peut tourner, rogner, classer et répartir en documents.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Set aside (%1)</source>
        <translation>Mises de côté (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) set aside</source>
        <translation>
            <numerusform>%n page mise de côté</numerusform>
            <numerusform>%n pages mises de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Making documents of the stack</source>
        <translation>La pile devient des documents</translation>
    </message>
    <message>
        <source>The stack was discarded. Its sheets are kept.</source>
        <translation>La pile a été abandonnée. Ses feuilles sont conservées.</translation>
    </message>
    <message>
        <source>Add files to the stack</source>
        <translation>Ajouter des fichiers à la pile</translation>
    </message>
    <message>
        <source>Scans, photos and PDF files (%1)</source>
        <translation>Numérisations, photos et fichiers PDF (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Stack of %1</source>
        <translation>Pile du %1</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>Ajout de %n fichier</numerusform>
            <numerusform>Ajout de %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file&apos;s name, and why it could not be added.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Sheets seem to be missing in %n place(s)</source>
        <translation>
            <numerusform>Des feuilles semblent manquer à %n endroit</numerusform>
            <numerusform>Des feuilles semblent manquer à %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Scan it &amp;in here</source>
        <translation>Numér&amp;iser ici</translation>
    </message>
    <message>
        <source>N&amp;othing is missing</source>
        <translation>Ri&amp;en ne manque</translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor a picture.</source>
        <translation>Le presse-papiers ne contient ni fichiers ni image.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message numerus="yes">
        <source>Documents seem to begin in %n place(s)</source>
        <translation>
            <numerusform>Un document semble commencer à %n endroit</numerusform>
            <numerusform>Des documents semblent commencer à %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Acce&amp;pt all</source>
        <translation>Tout acce&amp;pter</translation>
    </message>
    <message>
        <source>A document seems to begin here. %1.</source>
        <extracomment>%1 says why, such as &quot;Blank sheet before it&quot;.</extracomment>
        <translation>Un document semble commencer ici. %1.</translation>
    </message>
    <message>
        <source>&amp;Begin it here</source>
        <translation>Commencer &amp;ici</translation>
    </message>
    <message>
        <source>It does n&amp;ot</source>
        <translation>N&amp;on</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CheckPanel</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Signé par %1</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Rien à contrôler pour l’instant</translation>
    </message>
    <message>
        <source>As soon as everybody has signed, the signed copy is fetched and checked against what was sent.</source>
        <translation>Dès que tout le monde a signé, l’exemplaire signé est récupéré et comparé à ce qui a été envoyé.</translation>
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
        <translation>Exemplaire &amp;signé</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchiver</translation>
    </message>
    <message>
        <source>&amp;Export files</source>
        <translation>&amp;Exporter les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) in the report; the exported files hold all of them.</source>
        <translation>
            <numerusform>%n remarque dans le rapport ; les fichiers exportés la contiennent.</numerusform>
            <numerusform>%n remarques dans le rapport ; les fichiers exportés les contiennent toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archivé.</translation>
    </message>
    <message>
        <source>Export into folder</source>
        <translation>Exporter dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fichier écrit.</numerusform>
            <numerusform>%n fichiers écrits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ClauseRail</name>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::CommentsPane</name>
    <message>
        <source>Nobody has said anything yet. Name people with @ to tell them.</source>
        <translation>Personne n’a encore rien dit. Citez des personnes avec @ pour les prévenir.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Say something; @ names a person</source>
        <translation>Écrivez quelque chose ; @ cite une personne</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who wrote a comment, when; and about which field.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, about %3</source>
        <translation>%1, %2, à propos de %3</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>A button that is on or off; %1 is a field&apos;s name</extracomment>
        <translation>à propos de %1</translation>
    </message>
    <message>
        <source>The comment is about this field, not about the whole contract</source>
        <translation>Le commentaire porte sur ce champ, non sur tout le contrat</translation>
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
        <translation>Accepté sans regard</translation>
    </message>
    <message>
        <source>A random few of the values that are taken unseen come to review like any doubtful one. What people find there says how often the others are wrong.</source>
        <translation>Quelques valeurs prises au hasard parmi celles acceptées sans regard viennent en révision comme des valeurs douteuses. Ce qu’on y trouve indique combien des autres sont fausses.</translation>
    </message>
    <message>
        <source>Your own work</source>
        <translation>Votre propre travail</translation>
    </message>
    <message>
        <source>The last %1 days. Only you see this.</source>
        <translation>Les %1 derniers jours. Vous seul voyez ceci.</translation>
    </message>
    <message>
        <source>fields decided</source>
        <translation>champs décidés</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>contrats</translation>
    </message>
    <message>
        <source>confirmed as they were read</source>
        <translation>confirmés tels que lus</translation>
    </message>
    <message>
        <source>seconds a contract, median</source>
        <translation>secondes par contrat, médiane</translation>
    </message>
    <message>
        <source>keys a contract, median</source>
        <translation>touches par contrat, médiane</translation>
    </message>
    <message>
        <source>pointer moves a contract, median</source>
        <translation>mouvements de souris par contrat, médiane</translation>
    </message>
    <message>
        <source>Fields decided, day by day</source>
        <translation>Champs décidés, jour par jour</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message numerus="yes">
        <source>%n drawn value(s) wait in review.</source>
        <translation>
            <numerusform>%n valeur tirée attend la révision.</numerusform>
            <numerusform>%n valeurs tirées attendent la révision.</numerusform>
        </translation>
    </message>
    <message>
        <source>No value has been drawn yet.</source>
        <translation>Aucune valeur n’a encore été tirée.</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>%1 faux</translation>
    </message>
    <message>
        <source>%1 of %2 looked at are wrong; with 95 % confidence between %3 and %4.</source>
        <translation>%1 sur %2 examinées sont fausses ; avec 95 % de confiance entre %3 et %4.</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 sur %3</translation>
    </message>
</context>
<context>
    <name>countersign::ui::DocumentScreen</name>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Aucun document n’est ouvert</translation>
    </message>
    <message>
        <source>Choose one in the queue; it opens here with its pages and fields.</source>
        <translation>Choisissez-en un dans la file d’attente ; il s’ouvre ici avec ses pages et ses champs.</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>Aller à la file d’attente</translation>
    </message>
    <message>
        <source>Approved: %1.</source>
        <translation>Approuvé : %1.</translation>
    </message>
    <message>
        <source>Send for signature</source>
        <translation>Envoyer à la signature</translation>
    </message>
    <message>
        <source>Rejected: %1.</source>
        <translation>Rejeté : %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Nothing else waits for review.</source>
        <translation>Rien d’autre n’attend de révision.</translation>
    </message>
    <message>
        <source>Your corrections have taught something.</source>
        <translation>Vos corrections ont appris quelque chose.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Taken back: it is in review again.</source>
        <translation>Retiré : de nouveau en révision.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Back to the queue (Esc)</source>
        <translation>Retour à la file d’attente (Échap)</translation>
    </message>
    <message>
        <source>Parts of the document&apos;s life</source>
        <translation>Étapes de la vie du document</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Untitled document</source>
        <translation>Document sans titre</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ExportDialog</name>
    <message>
        <source>Date of the agreement</source>
        <translation>Date du contrat</translation>
    </message>
    <message>
        <source>Its year</source>
        <translation>Année du contrat</translation>
    </message>
    <message>
        <source>Type of contract</source>
        <translation>Type de contrat</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Cocontractant</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name of the original file</source>
        <translation>Nom du fichier d’origine</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Numéro du document</translation>
    </message>
    <message numerus="yes">
        <source>Export %n contract(s)</source>
        <translation>
            <numerusform>Exporter %n contrat</numerusform>
            <numerusform>Exporter %n contrats</numerusform>
        </translation>
    </message>
    <message>
        <source>Searchable PDF (PDF/A where possible)</source>
        <translation>PDF interrogeable (PDF/A si possible)</translation>
    </message>
    <message>
        <source>Original files</source>
        <translation>Fichiers d’origine</translation>
    </message>
    <message>
        <source>TIFF, all pages in one file</source>
        <translation>TIFF, toutes les pages dans un fichier</translation>
    </message>
    <message>
        <source>Images, a file for each page</source>
        <translation>Images, un fichier par page</translation>
    </message>
    <message>
        <source>E-mail draft with the PDF</source>
        <translation>Brouillon de courriel avec le PDF</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>No&amp;ms de fichiers</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Choi&amp;sir…</translation>
    </message>
    <message>
        <source>Into the &amp;folder</source>
        <translation>Da&amp;ns le dossier</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exporter dans</translation>
    </message>
    <message>
        <source>Leave it, and say so</source>
        <translation>La laisser et le signaler</translation>
    </message>
    <message>
        <source>Give the new one a number</source>
        <translation>Numéroter le nouveau</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>A file that is there alread&amp;y</source>
        <translation>Fichier déjà &amp;présent</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are there already.</source>
        <translation>
            <numerusform>%n fichier de ce nom est déjà là.</numerusform>
            <numerusform>%n fichiers de ces noms sont déjà là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ExportRun</name>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be exported.</source>
        <translation>
            <numerusform>%n autre n’a pas pu être exporté.</numerusform>
            <numerusform>%n autres n’ont pas pu être exportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n fichier écrit dans %1.</numerusform>
            <numerusform>%n fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail program could be opened. Export an e-mail draft instead, and open it in the one you use.</source>
        <translation>Aucune messagerie n’a pu être ouverte. Exportez plutôt un brouillon de courriel et ouvrez-le dans la vôtre.</translation>
    </message>
    <message>
        <source>Your mail program gets the message. Send it before you close Countersign: the attachment is in memory alone.</source>
        <translation>Votre messagerie reçoit le message. Envoyez-le avant de fermer Countersign : la pièce jointe n’est qu’en mémoire.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FieldCard</name>
    <message>
        <source>Add another</source>
        <translation>En ajouter un autre</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Supprimer cette valeur</translation>
    </message>
    <message>
        <source>No field chosen</source>
        <translation>Aucun champ choisi</translation>
    </message>
    <message>
        <source>Two people entered this differently. Look at the page and type what it says; then both entries are shown.</source>
        <translation>Deux personnes ont saisi ceci différemment. Regardez la page et saisissez ce qu’elle dit ; les deux saisies seront alors affichées.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Confirm: not in document</source>
        <translation>Confirmer : absent du document</translation>
    </message>
    <message>
        <source>Not in the document</source>
        <translation>Absent du document</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>No place on the pages</source>
        <translation>Aucun endroit sur les pages</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FieldList</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FieldListModel</name>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n lecture</numerusform>
            <numerusform>%n lectures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bon</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FieldPanel</name>
    <message>
        <source>Fields of the contract</source>
        <translation>Champs du contrat</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>A&amp;pprouver</translation>
    </message>
    <message>
        <source>Approve (%1)</source>
        <translation>Approuver (%1)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>Reject with a reason (%1)</source>
        <translation>Rejeter avec un motif (%1)</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message numerus="yes">
        <source>Comments: %n new</source>
        <translation>
            <numerusform>Commentaires : %n nouveau</numerusform>
            <numerusform>Commentaires : %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Commentaires (%1)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Talk about this contract (%1)</source>
        <translation>Discuter de ce contrat (%1)</translation>
    </message>
    <message>
        <source>Everything is checked.</source>
        <translation>Tout est vérifié.</translation>
    </message>
    <message>
        <source>The last one: approving confirms it as well.</source>
        <translation>Le dernier : l’approbation le confirme aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%n want no more than a yes: approving shows them side by side.</source>
        <translation>
            <numerusform>%n n’attend plus qu’un oui : l’approbation le montre encore une fois.</numerusform>
            <numerusform>%n n’attendent plus qu’un oui : l’approbation les montre côte à côte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::FieldSnippet</name>
    <message>
        <source>Piece of page %1 with the value</source>
        <translation>Extrait de la page %1 avec la valeur</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FilingLine</name>
    <message>
        <source>On its way to %1</source>
        <translation>En route vers %1</translation>
    </message>
    <message>
        <source>Kept for %1. %2</source>
        <translation>Conservé pour %1. %2</translation>
    </message>
    <message>
        <source>Not filed in %1. %2</source>
        <translation>Non classé dans %1. %2</translation>
    </message>
    <message>
        <source>Filed in %1, %2</source>
        <translation>Classé dans %1, %2</translation>
    </message>
    <message>
        <source>Filed in %1 as %2, %3</source>
        <translation>Classé dans %1 sous %2, %3</translation>
    </message>
    <message>
        <source>deal %1</source>
        <translation>transaction %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Open in %1</source>
        <translation>&amp;Ouvrir dans %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FindingList</name>
    <message>
        <source>Rules that are broken</source>
        <translation>Règles enfreintes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This concerns %n value(s).</source>
        <translation>
            <numerusform>Cela concerne %n valeur.</numerusform>
            <numerusform>Cela concerne %n valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops the approval</source>
        <translation>Empêche l’approbation</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>Un avertissement</translation>
    </message>
    <message>
        <source>%1 Accepted by %2: %3</source>
        <translation>%1 Accepté par %2 : %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FirstStartDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Welcome to Countersign</source>
        <translation>Bienvenue dans Countersign</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Start working</source>
        <translation>Commencer à &amp;travailler</translation>
    </message>
    <message>
        <source>Making the workspace…</source>
        <translation>Création de l’espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Make the workspace</source>
        <translation>Créer l’&amp;espace de travail</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FolderDialog</name>
    <message>
        <source>Folders &amp;below it, too</source>
        <translation>L&amp;es sous-dossiers aussi</translation>
    </message>
    <message>
        <source>&amp;Watch it</source>
        <translation>Sur&amp;veiller</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>all files</source>
        <translation>tous les fichiers</translation>
    </message>
    <message>
        <source>Move it into the folder “done”</source>
        <translation>Le déplacer dans le dossier « done »</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Le laisser où il est</translation>
    </message>
    <message>
        <source>Not known beforehand</source>
        <translation>Inconnu d’avance</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Choi&amp;sir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>E&amp;nregistrer</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Dossie&amp;r</translation>
    </message>
    <message>
        <source>Only these &amp;names, as *.pdf *.tif</source>
        <translation>Seulement ces noms, comme *.&amp;pdf *.tif</translation>
    </message>
    <message>
        <source>When a file was &amp;taken in</source>
        <translation>&amp;Quand un fichier a été pris en charge</translation>
    </message>
    <message>
        <source>A file that can&apos;t be read goes into the folder “problems”, with a text beside it that says why.</source>
        <translation>Un fichier illisible va dans le dossier « problems », accompagné d’un texte qui dit pourquoi.</translation>
    </message>
    <message>
        <source>Contract t&amp;ype</source>
        <translation>&amp;Type de contrat</translation>
    </message>
</context>
<context>
    <name>countersign::ui::FreshPassword</name>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Le même encore une fois</translation>
    </message>
</context>
<context>
    <name>countersign::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Your name stands in the log beside every decision you make.</source>
        <translation>Votre nom figure dans le journal à côté de chacune de vos décisions.</translation>
    </message>
    <message>
        <source>Ask the signing service and the CRM &amp;regularly</source>
        <translation>&amp;Interroger régulièrement le service de signature et le CRM</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Ad&amp;resse électronique</translation>
    </message>
    <message>
        <source>Outside &amp;checkpoints</source>
        <translation>Poin&amp;ts de contrôle externes</translation>
    </message>
    <message>
        <source>Signed seals of the log are copied to this folder. Choose a place that others keep, such as a network drive: then nobody can change the log unnoticed.</source>
        <translation>Des sceaux signés du journal sont copiés dans ce dossier. Choisissez un endroit gardé par d’autres, par exemple un lecteur réseau : personne ne pourra alors modifier le journal sans que cela se voie.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>Lan&amp;gue du programme</translation>
    </message>
    <message>
        <source>Another language is spoken when Countersign is started again.</source>
        <translation>Une autre langue s’applique au prochain démarrage de Countersign.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Choi&amp;sir…</translation>
    </message>
    <message>
        <source>Outside checkpoints</source>
        <translation>Points de contrôle externes</translation>
    </message>
</context>
<context>
    <name>countersign::ui::GroupVerifier</name>
    <message>
        <source>&amp;Confirm all</source>
        <translation>&amp;Tout confirmer</translation>
    </message>
    <message>
        <source>&amp;Leave for review</source>
        <translation>Laisser &amp;pour la révision</translation>
    </message>
    <message>
        <source>Values read alike</source>
        <translation>Valeurs lues à l’identique</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Confirms all that are not marked (Enter)</source>
        <translation>Confirme tout ce qui n’est pas marqué (Entrée)</translation>
    </message>
    <message>
        <source>Enter confirms all, Space marks the odd one, Ctrl+Z takes the last step back, Esc goes back to the queue.</source>
        <translation>Entrée confirme tout, Espace marque l’intrus, Ctrl+Z annule la dernière étape, Échap revient à la file d’attente.</translation>
    </message>
    <message>
        <source>Nothing left to verify together</source>
        <translation>Plus rien à vérifier ensemble</translation>
    </message>
    <message>
        <source>When the same value is read, and doubted, in several contracts, they come here together.</source>
        <translation>Quand la même valeur est lue, et mise en doute, dans plusieurs contrats, ils se retrouvent ici.</translation>
    </message>
    <message>
        <source>Back to the &amp;queue</source>
        <translation>&amp;Retour à la file d’attente</translation>
    </message>
    <message>
        <source>%1: all read as “%2”</source>
        <extracomment>A field, and the value that was read in all of these contracts.</extracomment>
        <translation>%1 : tous lus comme « %2 »</translation>
    </message>
    <message>
        <source>Group %1 of %2</source>
        <translation>Groupe %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Confirm the others (%1)</source>
        <translation>Co&amp;nfirmer les autres (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) confirmed.</source>
        <translation>
            <numerusform>%n champ confirmé.</numerusform>
            <numerusform>%n champs confirmés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::IngestController</name>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Add contracts</source>
        <translation>Ajouter des contrats</translation>
    </message>
    <message>
        <source>Add a folder of pages as one contract</source>
        <translation>Ajouter un dossier de pages comme un seul contrat</translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>Collé le %1</translation>
    </message>
    <message>
        <source>“%1” is protected</source>
        <translation>« %1 » est protégé</translation>
    </message>
    <message>
        <source>That password did not open the file. Try another one.</source>
        <translation>Ce mot de passe n’a pas ouvert le fichier. Essayez-en un autre.</translation>
    </message>
    <message>
        <source>The password is used to read the file and is not kept.</source>
        <translation>Le mot de passe sert à lire le fichier et n’est pas conservé.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) added. They are being read.</source>
        <translation>
            <numerusform>%n contrat ajouté. Il est en cours de lecture.</numerusform>
            <numerusform>%n contrats ajoutés. Ils sont en cours de lecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens the pages and is kept with the contract, encrypted.</source>
        <translation>Il ouvre les pages et reste avec le contrat, chiffré.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::IngestReport</name>
    <message>
        <source>The same contract is already in the queue. This one is marked as a duplicate.</source>
        <translation>Le même contrat est déjà dans la file d’attente. Celui-ci est marqué comme doublon.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Files added</source>
        <translation>Fichiers ajoutés</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <translation>Les fichiers et leur sort</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) added</source>
        <translation>
            <numerusform>%n contrat ajouté</numerusform>
            <numerusform>%n contrats ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them there already</source>
        <translation>
            <numerusform>%n était déjà là</numerusform>
            <numerusform>%n étaient déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n fichier écarté</numerusform>
            <numerusform>%n fichiers écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits in the queue for its password.</source>
        <translation>Le contrat attend son mot de passe dans la file d’attente.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them locked</source>
        <translation>
            <numerusform>%n protégé</numerusform>
            <numerusform>%n protégés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::KeyPage</name>
    <message>
        <source>Who opens the workspace?</source>
        <translation>Qui ouvre l’espace de travail ?</translation>
    </message>
    <message>
        <source>The workspace is locked with a key. Choose what opens it; you get a recovery key on paper as well.</source>
        <translation>L’espace de travail est verrouillé par une clé. Choisissez ce qui l’ouvre ; vous recevez aussi une clé de secours sur papier.</translation>
    </message>
    <message>
        <source>&amp;My sign-in to this computer</source>
        <translation>Ma &amp;session sur cet ordinateur</translation>
    </message>
    <message>
        <source>A &amp;passphrase</source>
        <translation>&amp;Une phrase secrète</translation>
    </message>
    <message>
        <source>The key lies in the keyring of your desktop and opens with it, unasked.</source>
        <translation>La clé se trouve dans le trousseau de votre bureau et s’ouvre avec lui, sans rien demander.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that answers, so a passphrase is needed.</source>
        <translation>Ce bureau n’a pas de trousseau qui réponde ; il faut donc une phrase secrète.</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>La &amp;même encore une fois</translation>
    </message>
    <message>
        <source>Give a passphrase.</source>
        <translation>Donnez une phrase secrète.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Saisissez la phrase secrète encore une fois.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Choose an action and press the key that it is to have.</source>
        <translation>Choisissez une action et appuyez sur la touche qu’elle doit avoir.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Les actions et leurs touches</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>Aucune &amp;touche</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Tout réta&amp;blir</translation>
    </message>
    <message>
        <source>New &amp;key of the chosen action</source>
        <translation>&amp;Nouvelle touche de l’action choisie</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>%1 is the key of: %2.</source>
        <translation>%1 est la touche de : %2.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>La reprendre</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Tick the languages your contracts are written in. Fewer languages read faster and more surely.</source>
        <translation>Cochez les langues dans lesquelles vos contrats sont rédigés. Moins il y a de langues, plus la lecture est rapide et sûre.</translation>
    </message>
    <message>
        <source>&amp;Languages that are installed</source>
        <translation>Langues &amp;installées</translation>
    </message>
    <message>
        <source>More languages come with the system&apos;s Tesseract language packages.</source>
        <translation>D’autres langues s’ajoutent avec les paquets de langue Tesseract du système.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LastLook</name>
    <message>
        <source>Not in the document</source>
        <translation>Absent du document</translation>
    </message>
    <message>
        <source>Not in the document (not %1)</source>
        <translation>Absent du document (pas %1)</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>Dernier coup d’œil</translation>
    </message>
    <message>
        <source>Values that want no more than a yes</source>
        <translation>Valeurs qui n’attendent plus qu’un oui</translation>
    </message>
    <message>
        <source>Space marks what is odd, Enter goes to it, 1 2 3 take another reading, Esc goes back.</source>
        <translation>Espace marque ce qui ne va pas, Entrée y mène, 1 2 3 prennent une autre lecture, Échap revient en arrière.</translation>
    </message>
    <message numerus="yes">
        <source>Last look: %n value(s) that want no more than a yes</source>
        <translation>
            <numerusform>Dernier coup d’œil : %n valeur qui n’attend plus qu’un oui</numerusform>
            <numerusform>Dernier coup d’œil : %n valeurs qui n’attendent plus qu’un oui</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the rest</source>
        <translation>&amp;Montrer la suite</translation>
    </message>
    <message>
        <source>&amp;Confirm all and approve</source>
        <translation>&amp;Tout confirmer et approuver</translation>
    </message>
    <message>
        <source>&amp;Confirm the others (%1)</source>
        <translation>Co&amp;nfirmer les autres (%1)</translation>
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
        <translation>à %1 près</translation>
    </message>
    <message>
        <source>Generation %1 of %2, reads now</source>
        <extracomment>%1 is a number, %2 a date</extracomment>
        <translation>Génération %1 du %2, lit actuellement</translation>
    </message>
    <message>
        <source>Generation %1 of %2</source>
        <translation>Génération %1 du %2</translation>
    </message>
    <message>
        <source>Generation %1 of %2, did not pass</source>
        <translation>Génération %1 du %2, épreuve non réussie</translation>
    </message>
    <message>
        <source>Learn by &amp;itself, once a day</source>
        <translation>Apprendre &amp;tout seul, une fois par jour</translation>
    </message>
    <message>
        <source>&amp;Learn now</source>
        <translation>A&amp;pprendre maintenant</translation>
    </message>
    <message>
        <source>Go &amp;back to it</source>
        <translation>&amp;Y revenir</translation>
    </message>
    <message>
        <source>Generations of the reader</source>
        <translation>Générations du lecteur</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Right before</source>
        <translation>Juste avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>Le lecteur</translation>
    </message>
    <message>
        <source>Once a day the reader learns from the documents that people decided about, and is tested on the newest of them and on contracts it was shipped with. It reads with what it learned only if it loses nowhere and wins overall.</source>
        <translation>Une fois par jour, le lecteur apprend des documents sur lesquels on a décidé ; il est éprouvé sur les plus récents et sur des contrats livrés avec lui. Il ne lit avec ce qu’il a appris que s’il ne perd nulle part et gagne au total.</translation>
    </message>
    <message>
        <source>The reader is learning. Work goes first; it may be stopped at any time.</source>
        <translation>Le lecteur apprend. Le travail passe avant ; on peut l’arrêter à tout moment.</translation>
    </message>
    <message>
        <source>%1 of %2 decided documents are there that the reader needs to learn from.</source>
        <translation>%1 des %2 documents décidés dont le lecteur a besoin pour apprendre sont là.</translation>
    </message>
    <message>
        <source>The reader has not learned yet.</source>
        <translation>Le lecteur n’a pas encore appris.</translation>
    </message>
    <message>
        <source>The reader learned last on %1.</source>
        <translation>Le lecteur a appris pour la dernière fois le %1.</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n document(s)</source>
        <translation>
            <numerusform>Appris de %n document</numerusform>
            <numerusform>Appris de %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence set by your decisions: %1</source>
        <extracomment>Names of fields.</extracomment>
        <translation>Confiance réglée d’après vos décisions : %1</translation>
    </message>
    <message numerus="yes">
        <source>Tested on the newest %n document(s)</source>
        <translation>
            <numerusform>Éprouvé sur le document le plus récent (%n)</numerusform>
            <numerusform>Éprouvé sur les %n documents les plus récents</numerusform>
        </translation>
    </message>
    <message>
        <source>Tested on contracts it was shipped with</source>
        <translation>Éprouvé sur des contrats livrés avec lui</translation>
    </message>
    <message>
        <source>As shipped, reads now</source>
        <translation>Tel que livré, lit actuellement</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Tel que livré</translation>
    </message>
    <message>
        <source>&amp;Stop learning</source>
        <translation>A&amp;rrêter l’apprentissage</translation>
    </message>
    <message>
        <source>the reader as shipped</source>
        <translation>le lecteur tel que livré</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>génération %1</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Revenir à : %1 ?</translation>
    </message>
    <message>
        <source>Documents that wait for review are read anew. The reader does not learn by itself any more until you switch that on again.</source>
        <translation>Les documents en attente de révision sont relus. Le lecteur n’apprend plus de lui-même tant que vous ne réactivez pas cette option.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>%1 reads now.</source>
        <translation>Lit désormais : %1.</translation>
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
        <translation>A&amp;ngle</translation>
    </message>
    <message>
        <source>Bri&amp;ghtness</source>
        <translation>Lu&amp;minosité</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>Con&amp;traste</translation>
    </message>
</context>
<context>
    <name>countersign::ui::LineItemsGrid</name>
    <message>
        <source>Line items</source>
        <translation>Lignes de détail</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Join with the row above</source>
        <translation>Joindre à la ligne du dessus</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Quantity times price is not the amount in row %1</source>
        <translation>Quantité fois prix ne donne pas le montant à la ligne %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MailboxDialog</name>
    <message>
        <source>Only messages that nobody has &amp;read</source>
        <translation>Seulement les messages &amp;non lus</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Le consulter</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>only for a server with a certificate of its own</source>
        <translation>seulement pour un serveur avec son propre certificat</translation>
    </message>
    <message>
        <source>Mail &amp;server (IMAP over TLS)</source>
        <translation>Ser&amp;veur de messagerie (IMAP sur TLS)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Certi&amp;ficate&apos;s SHA-256</source>
        <translation>S&amp;HA-256 du certificat</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>S&amp;ign in with</source>
        <translation>Se &amp;connecter avec</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Authorisation address</source>
        <translation>Ad&amp;resse d’autorisation</translation>
    </message>
    <message>
        <source>To&amp;ken address</source>
        <translation>Adresse des &amp;jetons</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>&amp;Mot secret du client</translation>
    </message>
    <message>
        <source>Registered as a mobile and desktop application with the redirect address http://localhost.</source>
        <translation>Enregistré comme application mobile et de bureau avec l’adresse de redirection http://localhost.</translation>
    </message>
    <message>
        <source>Registered as a desktop app; Google gives an ID and a secret.</source>
        <translation>Enregistré comme application de bureau ; Google donne un identifiant et un secret.</translation>
    </message>
    <message>
        <source>Registered as a desktop program with the redirect address http://127.0.0.1/callback on any port. A secret only if the provider gives one.</source>
        <translation>Enregistré comme programme de bureau avec l’adresse de redirection http://127.0.0.1/callback sur un port quelconque. Un secret seulement si le fournisseur en donne un.</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Identifiant du client</translation>
    </message>
    <message>
        <source>Sco&amp;pes</source>
        <translation>&amp;Autorisations</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>stays, marked as read</source>
        <translation>reste, marqué comme lu</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Sender contai&amp;ns</source>
        <translation>L’&amp;expéditeur contient</translation>
    </message>
    <message>
        <source>Sub&amp;ject contains</source>
        <translation>L’&amp;objet contient</translation>
    </message>
    <message>
        <source>When taken in, &amp;move to</source>
        <translation>Après prise en char&amp;ge, déplacer vers</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>Kept in safety. Type to replace it.</source>
        <translation>Conservé en lieu sûr. Saisissez pour le remplacer.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n message(s) to look at.</source>
        <translation>
            <numerusform>Cela fonctionne : %n message à examiner.</numerusform>
            <numerusform>Cela fonctionne : %n messages à examiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in on the page in your browser.</source>
        <translation>Connectez-vous sur la page de votre navigateur.</translation>
    </message>
    <message>
        <source>Signed in. Test it to be sure.</source>
        <translation>Connecté. Testez pour en être sûr.</translation>
    </message>
    <message>
        <source>Server and sign-in</source>
        <translation>Serveur et connexion</translation>
    </message>
    <message>
        <source>Sign-in page of Microsoft 365</source>
        <translation>Page de connexion de Microsoft 365</translation>
    </message>
    <message>
        <source>Sign-in page of Google</source>
        <translation>Page de connexion de Google</translation>
    </message>
    <message>
        <source>Sign-in page of another provider (OAuth 2)</source>
        <translation>Page de connexion d’un autre fournisseur (OAuth 2)</translation>
    </message>
    <message>
        <source>as your administrator registered it with the provider</source>
        <translation>telle qu’enregistrée chez le fournisseur</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Quels messages</translation>
    </message>
</context>
<context>
    <name>countersign::ui::MailboxPart</name>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>not looked into yet</source>
        <translation>pas encore examiné</translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n pris en charge</numerusform>
            <numerusform>%n pris en charge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still being written</source>
        <translation>
            <numerusform>%n en cours d’écriture</numerusform>
            <numerusform>%n en cours d’écriture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>looked into at %1</source>
        <translation>examiné à %1</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes aux lettres</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Add a mail&amp;box…</source>
        <translation>Ajouter &amp;une boîte aux lettres…</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Attachments of messages, also of forwarded ones, are taken in; each once. Logos and small pictures are passed over.</source>
        <translation>Les pièces jointes des messages, même transférés, sont prises en charge, chacune une seule fois. Les logos et les petites images sont ignorés.</translation>
    </message>
    <message>
        <source>Look into this mailbox no longer?</source>
        <translation>Ne plus consulter cette boîte ?</translation>
    </message>
    <message>
        <source>Its password is forgotten. %1 and its messages stay as they are.</source>
        <translation>Son mot de passe est oublié. %1 et ses messages restent tels quels.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
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
        <translation>Afficher</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrat</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Keys of this screen: %1</source>
        <translation>Touches de cet écran : %1</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>Decisions are recorded under your name: keep it to yourself.</source>
        <translation>Les décisions sont consignées sous votre nom : gardez-le pour vous.</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) mention you.</source>
        <translation>
            <numerusform>%n contrat vous mentionne.</numerusform>
            <numerusform>%n contrats vous mentionnent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::MemoryPage</name>
    <message>
        <source>What was learned</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>Approved contracts teach: where a value stands on the pages of a layout, how a name was misread, what is usual with a party. Only what a person decided counts, and nothing of it leaves this machine.</source>
        <translation>Les contrats approuvés instruisent : où se trouve une valeur sur les pages d’une mise en page, comment un nom a été mal lu, ce qui est habituel avec une partie. Seul compte ce qu’une personne a décidé, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Layout, party</source>
        <translation>Mise en page, partie</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <translation>Rien d’appris pour l’instant</translation>
    </message>
    <message>
        <source>Confirm or correct fields and approve contracts: the next one of the same layout or with the same party is read better.</source>
        <translation>Confirmez ou corrigez des champs et approuvez des contrats : le suivant de même mise en page ou avec la même partie sera mieux lu.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation>&amp;Tout oublier</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how often something learned was right</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contrat</numerusform>
            <numerusform>%n contrats</numerusform>
        </translation>
    </message>
    <message>
        <source>A layout without a title</source>
        <translation>Une mise en page sans titre</translation>
    </message>
    <message>
        <source>%1, before “%2”</source>
        <extracomment>&quot;Effective date, after “binding as from”&quot;</extracomment>
        <translation>%1, avant « %2 »</translation>
    </message>
    <message>
        <source>%1, labelled “%2”</source>
        <extracomment>A field&apos;s name and what a form prints beside it: &quot;Effective date, labelled “hire starts”&quot;</extracomment>
        <translation>%1, sous le libellé « %2 »</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A field&apos;s name and its value: &quot;Title “RENTAL ORDER”&quot;</extracomment>
        <translation>%1 « %2 »</translation>
    </message>
    <message>
        <source>%1, after “%2”</source>
        <translation>%1, après « %2 »</translation>
    </message>
    <message>
        <source>“%1” means “%2”</source>
        <translation>« %1 » signifie « %2 »</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what was learned of %1?</source>
        <translation>Oublier ce qui a été appris : %1 ?</translation>
    </message>
    <message>
        <source>Contracts that were read stay as they are. New ones are read without it.</source>
        <translation>Les contrats lus restent tels quels. Les nouveaux seront lus sans cela.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forgotten: %1.</source>
        <translation>Oublié : %1.</translation>
    </message>
    <message>
        <source>Forget everything that was learned?</source>
        <translation>Oublier tout ce qui a été appris ?</translation>
    </message>
    <message>
        <source>Contracts that were read stay as they are. Export it first to keep a copy.</source>
        <translation>Les contrats lus restent tels quels. Exportez-le d’abord pour en garder une copie.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Tout est oublié.</translation>
    </message>
    <message>
        <source>Export what was learned</source>
        <translation>Exporter ce qui a été appris</translation>
    </message>
    <message>
        <source>Memory (*.json)</source>
        <translation>Acquis (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Import what another office learned</source>
        <translation>Importer ce qu’un autre bureau a appris</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) taken in.</source>
        <translation>
            <numerusform>%n entrée reprise.</numerusform>
            <numerusform>%n entrées reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust what “%1” learned?</source>
        <translation>Faire confiance à ce que « %1 » a appris ?</translation>
    </message>
    <message>
        <source>The file is signed with a key that this office has not seen before:
%1
Ask the other office whether it is theirs. What they learned changes how your contracts are read.</source>
        <translation>Le fichier est signé avec une clé que ce bureau n’a jamais vue :
%1
Demandez à l’autre bureau si c’est la sienne. Ce qu’il a appris change la façon dont vos contrats sont lus.</translation>
    </message>
    <message>
        <source>Trust and import</source>
        <translation>Faire confiance et importer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::NeedsPanel</name>
    <message>
        <source>What a contract has to have</source>
        <translation>Ce qu’un contrat doit contenir</translation>
    </message>
    <message>
        <source>These fields are asked for when nothing was found. Any other one asks only when something was read that is in doubt.</source>
        <translation>Ces champs sont demandés quand rien n’a été trouvé. Les autres ne le sont que si une lecture est douteuse.</translation>
    </message>
    <message>
        <source>Kind of contract</source>
        <translation>Type de contrat</translation>
    </message>
    <message>
        <source>Back to the usual fields</source>
        <translation>Revenir aux champs habituels</translation>
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
        <translation>Page %1 sur %2</translation>
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
        <translation>Exemplaire signé</translation>
    </message>
    <message>
        <source>This page differs from what was sent.</source>
        <translation>Cette page diffère de ce qui a été envoyé.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PageView</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PageWords</name>
    <message>
        <source>lay upside down</source>
        <translation>était à l’envers</translation>
    </message>
    <message>
        <source>lay on its side</source>
        <translation>était couchée</translation>
    </message>
    <message>
        <source>%1° skewed</source>
        <translation>inclinée de %1°</translation>
    </message>
    <message>
        <source>Scan it again with the whole sheet on the glass.</source>
        <translation>Numérisez-la de nouveau, la feuille entière sur la vitre.</translation>
    </message>
    <message>
        <source>Photograph it again with a steady hand and in focus.</source>
        <translation>Photographiez-la de nouveau, sans bouger et bien au point.</translation>
    </message>
    <message>
        <source>Scan it again with more contrast, or darker.</source>
        <translation>Numérisez-la de nouveau avec plus de contraste, ou plus foncée.</translation>
    </message>
    <message>
        <source>Scan it again at 300 dpi or more.</source>
        <translation>Numérisez-la de nouveau à 300 ppp ou plus.</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>Numérisez-la de nouveau.</translation>
    </message>
    <message>
        <source>blank, set aside</source>
        <translation>vierge, mise de côté</translation>
    </message>
    <message>
        <source>no writing, only noise</source>
        <translation>aucune écriture, seulement du bruit</translation>
    </message>
    <message>
        <source>only %1 dpi</source>
        <translation>seulement %1 ppp</translation>
    </message>
    <message>
        <source>print too small</source>
        <translation>caractères trop petits</translation>
    </message>
    <message>
        <source>too faint</source>
        <translation>trop pâle</translation>
    </message>
    <message>
        <source>unevenly lit</source>
        <translation>éclairage inégal</translation>
    </message>
    <message>
        <source>many specks</source>
        <translation>nombreuses taches</translation>
    </message>
    <message>
        <source>black edges</source>
        <translation>bords noirs</translation>
    </message>
    <message numerus="yes">
        <source>%n punch hole(s)</source>
        <translation>
            <numerusform>%n perforation</numerusform>
            <numerusform>%n perforations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streak(s) from the scanner</source>
        <translation>
            <numerusform>%n traînée du numériseur</numerusform>
            <numerusform>%n traînées du numériseur</numerusform>
        </translation>
    </message>
    <message>
        <source>white on black</source>
        <translation>blanc sur noir</translation>
    </message>
    <message>
        <source>writing cut off at the edge</source>
        <translation>écriture coupée au bord</translation>
    </message>
    <message>
        <source>photographed at an angle of %1°</source>
        <translation>photographiée sous un angle de %1°</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>floue</translation>
    </message>
    <message>
        <source>read only in part, it took too long</source>
        <translation>lue en partie seulement, c’était trop long</translation>
    </message>
    <message>
        <source>%1 % of the words in doubt</source>
        <translation>%1 % des mots douteux</translation>
    </message>
    <message>
        <source>the file&apos;s own text has signs without a meaning, read from the picture</source>
        <translation>le texte du fichier a des signes dénués de sens, lu d’après l’image</translation>
    </message>
    <message>
        <source>the file&apos;s own text makes no words, read from the picture</source>
        <translation>le texte du fichier ne forme pas de mots, lu d’après l’image</translation>
    </message>
    <message>
        <source>the file&apos;s own text stands where nothing is printed, read from the picture</source>
        <translation>le texte du fichier se trouve là où rien n’est imprimé, lu d’après l’image</translation>
    </message>
    <message>
        <source>the file&apos;s own text lacks most of the page, read from the picture</source>
        <translation>il manque au texte du fichier presque toute la page, lu d’après l’image</translation>
    </message>
    <message>
        <source>Blank: set aside, not read. The page is kept.</source>
        <translation>Vierge : mise de côté, non lue. La page est conservée.</translation>
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
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>Mot de passe &amp;actuel</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>Nou&amp;veau mot de passe</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Has a temporary password</source>
        <translation>A un mot de passe provisoire</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>S’identifie</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>Pas encore de mot de passe</translation>
    </message>
    <message>
        <source>Contracts are assigned to people, passed on to people or teams, and comments mention people as @name. Whoever may not see personal data gets e-mail, phone, address and signer names masked.</source>
        <translation>Les contrats sont attribués à des personnes, transmis à des personnes ou à des équipes, et les commentaires nomment les personnes par @nom. À qui ne doit pas voir les données personnelles, e-mail, téléphone, adresse et noms des signataires sont masqués.</translation>
    </message>
    <message>
        <source>&amp;Let people sign in…</source>
        <translation>&amp;Faire s’identifier les personnes…</translation>
    </message>
    <message>
        <source>&amp;End signing in…</source>
        <translation>Mettre &amp;fin à l’identification…</translation>
    </message>
    <message>
        <source>End signing in for everybody?</source>
        <translation>Mettre fin à l’identification pour tout le monde ?</translation>
    </message>
    <message>
        <source>All passwords of people are deleted. Whoever opens the workspace then works as %1 and may do and see what that person may.</source>
        <translation>Tous les mots de passe des personnes sont supprimés. Qui ouvre l’espace de travail travaille alors comme %1 et peut faire et voir ce que cette personne peut.</translation>
    </message>
    <message>
        <source>End signing in</source>
        <translation>Mettre fin à l’identification</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Loc&amp;k when nobody has touched it for</source>
        <translation>&amp;Verrouiller sans activité depuis</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Peut faire</translation>
    </message>
    <message>
        <source>Is shown</source>
        <translation>Voit</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Ajouter une personne…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Mo&amp;difier…</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>Nouveau mot de &amp;passe…</translation>
    </message>
    <message>
        <source>Make &amp;inactive</source>
        <translation>Désac&amp;tiver</translation>
    </message>
    <message>
        <source>People sign in here. Signed in: %1.</source>
        <translation>On s’identifie ici. Identifié : %1.</translation>
    </message>
    <message>
        <source>Nobody signs in here: whoever opens the workspace works as %1, and may do and see what stands below for this name. It is meant for one person. For several, let them sign in: then decisions, masked data and second entries are bound to who is really there.</source>
        <translation>Personne ne s’identifie ici : qui ouvre l’espace de travail travaille sous le nom de %1, et peut faire et voir ce qui est indiqué ci-dessous pour ce nom. C’est prévu pour une seule personne. À plusieurs, faites-les s’identifier : décisions, données masquées et secondes saisies sont alors liées à qui est vraiment là.</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Make &amp;active</source>
        <translation>Réac&amp;tiver</translation>
    </message>
    <message>
        <source>Let people sign in</source>
        <translation>Faire s’identifier les personnes</translation>
    </message>
    <message>
        <source>You are the first administrator, and sign in with this password from now on. Then add your colleagues and give each a first password, which they change. Without your password only the workspace&apos;s recovery key helps.</source>
        <translation>Vous êtes le premier administrateur et vous identifiez désormais par ce mot de passe. Ajoutez ensuite vos collègues et donnez à chacun un premier mot de passe, qu’il changera. Sans votre mot de passe, seule la clé de secours de l’espace de travail vous aidera.</translation>
    </message>
    <message>
        <source>A new password for %1</source>
        <translation>Un nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>It opens once: they choose another when they sign in with it.</source>
        <translation>Il ouvre une fois : on en choisit un autre en s’identifiant avec lui.</translation>
    </message>
    <message>
        <source>Nobody stands here yet. Add the colleagues that contracts are given to.</source>
        <translation>Il n’y a encore personne ici. Ajoutez les collègues à qui les contrats sont confiés.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PersonDialog</name>
    <message>
        <source>&amp;Back office</source>
        <translation>&amp;Back-office</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>&amp;Révision</translation>
    </message>
    <message>
        <source>Le&amp;gal</source>
        <translation>Juridi&amp;que</translation>
    </message>
    <message>
        <source>A&amp;dministrator</source>
        <translation>A&amp;dministration</translation>
    </message>
    <message>
        <source>&amp;Personal data: e-mail, phone, address, signers</source>
        <translation>Données &amp;personnelles : e-mail, téléphone, adresse, signataires</translation>
    </message>
    <message>
        <source>&amp;Whole pages, not only the lines of fields</source>
        <translation>Pa&amp;ges entières, pas seulement les lignes des champs</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Team, for passing contracts on</source>
        <translation>Éq&amp;uipe, pour transmettre des contrats</translation>
    </message>
    <message>
        <source>Acco&amp;unt of this computer, for commands</source>
        <translation>Comp&amp;te de cet ordinateur, pour les commandes</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Peut faire</translation>
    </message>
    <message>
        <source>Counts as soon as people sign in.</source>
        <translation>Vaut dès que l’on s’identifie.</translation>
    </message>
    <message>
        <source>Is shown</source>
        <translation>Voit</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PhoneDialog</name>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Nouveau code</translation>
    </message>
    <message>
        <source>From a phone</source>
        <translation>Depuis un téléphone</translation>
    </message>
    <message>
        <source>Code to scan with the phone</source>
        <translation>Code à scanner avec le téléphone</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Scan the code with the phone&apos;s camera. The phone has to be in the same network.</source>
        <translation>Scannez le code avec l’appareil photo du téléphone. Le téléphone doit être sur le même réseau.</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;address</source>
        <translation>Adresse de cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>This computer is in no network.</source>
        <translation>Cet ordinateur n’est sur aucun réseau.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are coming…</source>
        <translation>
            <numerusform>%n page arrive…</numerusform>
            <numerusform>%n pages arrivent…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) taken in.</source>
        <translation>
            <numerusform>%n contrat pris en charge.</numerusform>
            <numerusform>%n contrats pris en charge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone %1 is connected.</source>
        <translation>Le téléphone %1 est connecté.</translation>
    </message>
    <message>
        <source>Waiting for a phone. The code is valid until %1, for one phone.</source>
        <translation>En attente d’un téléphone. Le code est valable jusqu’à %1, pour un seul téléphone.</translation>
    </message>
    <message>
        <source>For another phone, make a new code.</source>
        <translation>Pour un autre téléphone, créez un nouveau code.</translation>
    </message>
    <message>
        <source>The phone&apos;s browser will warn, because the certificate is this computer&apos;s own. Its SHA-256 fingerprint: %1</source>
        <translation>Le navigateur du téléphone affichera un avertissement, car le certificat est propre à cet ordinateur. Son empreinte SHA-256 : %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PreviewPane</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Choose a contract to see its first page.</source>
        <translation>Choisissez un contrat pour en voir la première page.</translation>
    </message>
    <message>
        <source>Untitled contract</source>
        <translation>Contrat sans titre</translation>
    </message>
    <message>
        <source>Fetching the first page…</source>
        <translation>Chargement de la première page…</translation>
    </message>
</context>
<context>
    <name>countersign::ui::PrintRun</name>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante.</numerusform>
            <numerusform>%n pages envoyées à l’imprimante.</numerusform>
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
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Légal US</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Vitre</translation>
    </message>
    <message>
        <source>Feeder, front sides</source>
        <translation>Chargeur, recto</translation>
    </message>
    <message>
        <source>Feeder, both sides</source>
        <translation>Chargeur, recto verso</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Noir et blanc</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>New scan profile</source>
        <translation>Nouveau profil de numérisation</translation>
    </message>
    <message>
        <source>Change the scan profile</source>
        <translation>Modifier le profil de numérisation</translation>
    </message>
    <message>
        <source>Contracts, both sides</source>
        <translation>Contrats, recto verso</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Keep the profile</source>
        <translation>&amp;Garder le profil</translation>
    </message>
    <message>
        <source>&amp;Look for scanners</source>
        <translation>C&amp;hercher des numériseurs</translation>
    </message>
    <message>
        <source>S&amp;canner</source>
        <translation>Nu&amp;mériseur</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Numériseur</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Depuis</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Set &amp;blank pages aside</source>
        <translation>Mettre de côté les pages &amp;vierges</translation>
    </message>
    <message>
        <source>Set pages aside that can hardl&amp;y be read</source>
        <translation>Mettre de côté les pages à peine lis&amp;ibles</translation>
    </message>
    <message>
        <source>The stack waits for you, then, and they can be scanned again.</source>
        <translation>La pile vous attend alors, et elles peuvent être numérisées de nouveau.</translation>
    </message>
    <message>
        <source>Begin documents at separator s&amp;heets</source>
        <translation>Commencer &amp;un document à chaque feuille de séparation</translation>
    </message>
    <message>
        <source>as they are seen</source>
        <translation>selon ce qui est vu</translation>
    </message>
    <message>
        <source>Pages a &amp;document</source>
        <translation>Page&amp;s par document</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation>&amp;Ensuite</translation>
    </message>
    <message>
        <source>Look at the stack first</source>
        <translation>Regarder d’abord la pile</translation>
    </message>
    <message>
        <source>Take it in at once</source>
        <translation>Prendre en charge aussitôt</translation>
    </message>
    <message>
        <source>Cont&amp;racts</source>
        <translation>Con&amp;trats</translation>
    </message>
    <message>
        <source>As they are read</source>
        <translation>Tels que lus</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Avancé</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 (not found now)</source>
        <translation>%1 (introuvable pour l’instant)</translation>
    </message>
    <message>
        <source>No scanner was found. Check its cable or network and that it is on.</source>
        <translation>Aucun numériseur n’a été trouvé. Vérifiez son câble ou le réseau, et qu’il est allumé.</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 ppp</translation>
    </message>
    <message>
        <source>As the scanner finds it</source>
        <translation>Tel que détecté par le numériseur</translation>
    </message>
    <message>
        <source>As large as it can</source>
        <translation>Aussi grand que possible</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ProgressLine</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>countersign::ui::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>countersign::ui::QueueModel</name>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled contract</source>
        <translation>Contrat sans titre</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>A field&apos;s name, and how many others are to be checked as well.</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>En retard de %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1, at it now</source>
        <extracomment>Someone has the document open.</extracomment>
        <translation>%1, y travaille</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Being read, %1 %</source>
        <translation>En lecture, %1 %</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Seconde personne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A stage and how many documents are in it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajouté %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Échéance %1</translation>
    </message>
    <message>
        <source>No due time</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>Le moins sûr</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
</context>
<context>
    <name>countersign::ui::QueueScreen</name>
    <message>
        <source>There is no picture or file to paste. Copy one first.</source>
        <translation>Il n’y a ni image ni fichier à coller. Copiez-en d’abord un.</translation>
    </message>
    <message>
        <source>This contract is protected</source>
        <translation>Ce contrat est protégé</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n fichier écrit dans %1.</numerusform>
            <numerusform>%n fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archivé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>It leaves the work at hand until its time has come or someone takes it back.</source>
        <translation>Il quitte le travail en cours jusqu’à ce que son heure vienne ou que quelqu’un le reprenne.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Jusqu’à quand ?</translation>
    </message>
    <message>
        <source>Leave it empty to hold until someone takes it back.</source>
        <translation>Laissez vide pour le garder en attente jusqu’à ce que quelqu’un le reprenne.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>On hold.</source>
        <translation>Mis en attente.</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>De&amp;stinataire</translation>
    </message>
    <message>
        <source>Why is it passed on to %1?</source>
        <translation>Pourquoi est-il transmis à %1 ?</translation>
    </message>
    <message>
        <source>Passed on to %1.</source>
        <translation>Transmis à %1.</translation>
    </message>
    <message>
        <source>Back in review.</source>
        <translation>De retour en révision.</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>À qui revient-il ?</translation>
    </message>
    <message>
        <source>Leave it empty to give it to nobody in particular.</source>
        <translation>Laissez vide pour ne l’attribuer à personne en particulier.</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>Pe&amp;rsonne</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>It is nobody&apos;s now.</source>
        <translation>Il n’est plus attribué à personne.</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>Attribué à %1.</translation>
    </message>
    <message>
        <source>Until when has it to be done?</source>
        <translation>Pour quand doit-il être fait ?</translation>
    </message>
    <message>
        <source>Leave it empty for no matter when.</source>
        <translation>Laissez vide s’il n’y a pas d’échéance.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>The due date is set.</source>
        <translation>L’échéance est fixée.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À réviser</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Seconde personne</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvés</translation>
    </message>
    <message>
        <source>Out for signature</source>
        <translation>À la signature</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signés</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>À débloquer</translation>
    </message>
    <message>
        <source>Mentions me</source>
        <translation>Me cite</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>Déposez pour ajouter</translation>
    </message>
    <message>
        <source>Filter by title, party or text</source>
        <translation>Filtrer par titre, partie ou texte</translation>
    </message>
    <message>
        <source>Verify in groups</source>
        <translation>Vérifier par groupes</translation>
    </message>
    <message>
        <source>Look at the same value in several contracts at once (Ctrl+Shift+G)</source>
        <translation>Voir la même valeur dans plusieurs contrats à la fois (Ctrl+Maj+G)</translation>
    </message>
    <message>
        <source>&amp;Add contracts</source>
        <translation>A&amp;jouter des contrats</translation>
    </message>
    <message>
        <source>Add files (Ctrl+O), or drop them anywhere on the list</source>
        <translation>Ajouter des fichiers (Ctrl+O), ou les déposer n’importe où sur la liste</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Add your first contract</source>
        <translation>Ajoutez votre premier contrat</translation>
    </message>
    <message>
        <source>Drop PDF files, scans or photos here, paste a picture, or choose files. Countersign reads them on this computer and asks only what it does not know.</source>
        <translation>Déposez ici des fichiers PDF, des numérisations ou des photos, collez une image, ou choisissez des fichiers. Countersign les lit sur cet ordinateur et ne demande que ce qu’il ne sait pas.</translation>
    </message>
    <message>
        <source>&amp;Choose files</source>
        <translation>Ch&amp;oisir des fichiers</translation>
    </message>
    <message>
        <source>No contract fits</source>
        <translation>Aucun contrat ne correspond</translation>
    </message>
    <message>
        <source>Nothing here has these words and stands at this stage.</source>
        <translation>Rien ici ne contient ces mots à cette étape.</translation>
    </message>
    <message>
        <source>Show &amp;all contracts</source>
        <translation>Aff&amp;icher tous les contrats</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contrat</numerusform>
            <numerusform>%n contrats</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Garder ce filtre</translation>
    </message>
    <message>
        <source>It becomes a chip of its own, for the words and the stage that are chosen now.</source>
        <translation>Il devient un bouton à part, pour les mots et l’étape choisis maintenant.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Someone else has to decide. Name a person or a team.</source>
        <translation>Quelqu’un d’autre doit décider. Nommez une personne ou une équipe.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Rail</name>
    <message>
        <source>Work areas</source>
        <translation>Zones de travail</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReadAgainDialog</name>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>The pages are recognised anew and the fields found anew. What a person has decided stays as it is.</source>
        <translation>Les pages sont reconnues et les champs recherchés à nouveau. Ce qu’une personne a décidé reste tel quel.</translation>
    </message>
    <message>
        <source>As set in Settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>This &amp;page (%1)</source>
        <translation>Cette &amp;page (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n page(s)</source>
        <translation>
            <numerusform>La &amp;seule page</numerusform>
            <numerusform>Toute&amp;s les %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Turn</source>
        <translation>&amp;Tourner</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>A quarter to the right</source>
        <translation>Un quart de tour à droite</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Un demi-tour</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
        <translation>Un quart de tour à gauche</translation>
    </message>
    <message>
        <source>&amp;Crop</source>
        <translation>Ro&amp;gner</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>La page entière</translation>
    </message>
    <message>
        <source>Only what was framed on the page</source>
        <translation>Seulement ce qui a été encadré sur la page</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>&amp;Darken faint ink</source>
        <translation>Renforcer l’&amp;encre pâle</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReadingButton</name>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecipientList</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecipientRow</name>
    <message>
        <source>Recipient %1</source>
        <translation>Destinataire %1</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Rang dans l’ordre</translation>
    </message>
    <message>
        <source>Place in the order; equal numbers sign at the same time</source>
        <translation>Rang dans l’ordre ; les rangs égaux signent en même temps</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Gets a copy</source>
        <translation>Reçoit une copie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>What the recipient has to type before the contract is shown; empty: none</source>
        <translation>Ce que le destinataire doit saisir avant de voir le contrat ; vide : rien</translation>
    </message>
    <message>
        <source>Place a signature on the page shown</source>
        <translation>Placer une signature sur la page affichée</translation>
    </message>
    <message>
        <source>Remove this recipient</source>
        <translation>Supprimer ce destinataire</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RecoveryPage</name>
    <message>
        <source>Your recovery key</source>
        <translation>Votre clé de secours</translation>
    </message>
    <message>
        <source>If your sign-in or passphrase is lost, only this key opens the workspace. It is shown this once. Print it or write it down and lock it away.</source>
        <translation>Si votre session ou votre phrase secrète est perdue, seule cette clé ouvre l’espace de travail. Elle n’est montrée que cette fois. Imprimez-la ou notez-la, et mettez-la sous clé.</translation>
    </message>
    <message>
        <source>I have &amp;stored the recovery key in a safe place</source>
        <translation>&amp;J’ai rangé la clé de secours en lieu sûr</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is safe, then copy something else.</source>
        <translation>Copiée. Collez-la en lieu sûr, puis copiez autre chose.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Enregistrer la clé de secours</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Countersign recovery key</source>
        <translation>Clé de secours Countersign</translation>
    </message>
    <message>
        <source>Saved. Move the file to a place outside this computer.</source>
        <translation>Enregistrée. Déplacez le fichier hors de cet ordinateur.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Store the key first, then tick the box.</source>
        <translation>Rangez d’abord la clé, puis cochez la case.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReviewScreen</name>
    <message>
        <source>Put this contract on hold?</source>
        <translation>Mettre ce contrat en attente ?</translation>
    </message>
    <message>
        <source>It leaves the work at hand until someone takes it back.</source>
        <translation>Il quitte le travail en cours jusqu’à ce que quelqu’un le reprenne.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Who is to decide?</source>
        <translation>Qui doit décider ?</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Why is it passed on to %1?</source>
        <translation>Pourquoi est-il transmis à %1 ?</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Passed on to %1</source>
        <translation>Transmis à %1</translation>
    </message>
    <message>
        <source>Left for later</source>
        <translation>Remis à plus tard</translation>
    </message>
    <message>
        <source>The comment is taken back.</source>
        <translation>Le commentaire est retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no earlier contract with this party.</source>
        <translation>Il n’y a pas de contrat antérieur avec cette partie.</translation>
    </message>
    <message>
        <source>“%1” has nothing for this field.</source>
        <translation>« %1 » n’a rien pour ce champ.</translation>
    </message>
    <message>
        <source>%1, as in “%2”.</source>
        <translation>%1, comme dans « %2 ».</translation>
    </message>
    <message>
        <source>Draw a frame around the words on the page.</source>
        <translation>Tracez un cadre autour des mots sur la page.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing can be read there.</source>
        <translation>Il n’y a rien de lisible ici.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n page(s) again.</source>
        <translation>
            <numerusform>Relecture de %n page.</numerusform>
            <numerusform>Relecture de %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read again: %n value(s) changed.</source>
        <translation>
            <numerusform>Relu : %n valeur modifiée.</numerusform>
            <numerusform>Relu : %n valeurs modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Endroit %1 sur %2</translation>
    </message>
    <message>
        <source>This file is already in the workspace.</source>
        <translation>Ce fichier est déjà dans l’espace de travail.</translation>
    </message>
    <message>
        <source>This file is already in the workspace as “%1”.</source>
        <translation>Ce fichier est déjà dans l’espace de travail sous le nom « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>This looks like “%1”, captured on %2: %3 of %n page(s) equal.</source>
        <translation>
            <numerusform>Ceci ressemble à « %1 », numérisé le %2 : %3 sur %n page identique.</numerusform>
            <numerusform>Ceci ressemble à « %1 », numérisé le %2 : %3 sur %n pages identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject as duplicate</source>
        <translation>Rejeter comme doublon</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Ouvrir l’autre</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The pages are being read. You can look at them meanwhile; fields appear as they are found.</source>
        <translation>Les pages sont en cours de lecture. Vous pouvez les regarder en attendant ; les champs apparaissent à mesure qu’ils sont trouvés.</translation>
    </message>
    <message>
        <source>%1 has this contract in hand. You can look at it meanwhile.</source>
        <translation>%1 a ce contrat en main. Vous pouvez le regarder en attendant.</translation>
    </message>
    <message>
        <source>%1 has this contract in hand.</source>
        <translation>%1 a ce contrat en main.</translation>
    </message>
    <message>
        <source>%1. The fields can&apos;t be changed now.</source>
        <translation>%1. Les champs ne peuvent pas être modifiés maintenant.</translation>
    </message>
    <message>
        <source>Open the review again</source>
        <translation>Rouvrir la révision</translation>
    </message>
    <message>
        <source>Fields appear here as soon as the pages have been read.</source>
        <translation>Les champs apparaissent ici dès que les pages ont été lues.</translation>
    </message>
    <message>
        <source>No fields.</source>
        <translation>Aucun champ.</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Tout est vérifié</translation>
    </message>
    <message>
        <source>%1 of %2 to check</source>
        <translation>%1 sur %2 à vérifier</translation>
    </message>
    <message>
        <source>Confirmed: %1 is not in the document. %2 takes it back.</source>
        <translation>Confirmé : %1 ne figure pas dans le document. %2 l’annule.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n confirmed.</source>
        <extracomment>%1 is a group of fields</extracomment>
        <translation>
            <numerusform>%1 : %n confirmé.</numerusform>
            <numerusform>%1 : %n confirmés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that waits reads as not in the document.</source>
        <translation>Rien de ce qui attend n’est lu comme absent du document.</translation>
    </message>
    <message>
        <source>Not in the document: %1.</source>
        <translation>Absent du document : %1.</translation>
    </message>
    <message>
        <source>Reject this contract?</source>
        <translation>Rejeter ce contrat ?</translation>
    </message>
    <message>
        <source>It leaves the queue. It can be brought back to review later.</source>
        <translation>Il quitte la file d’attente. Il pourra être remis en révision plus tard.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Let this warning pass?</source>
        <translation>Accepter cet avertissement ?</translation>
    </message>
    <message>
        <source>It holds for the values as they are now. The reason is kept.</source>
        <translation>Cela vaut pour les valeurs actuelles. Le motif est conservé.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>The warning is accepted.</source>
        <translation>L’avertissement est accepté.</translation>
    </message>
    <message>
        <source>Nothing is masked here.</source>
        <translation>Rien n’est masqué ici.</translation>
    </message>
    <message>
        <source>Shown to you; that is on record.</source>
        <translation>Affiché pour vous ; c’est consigné.</translation>
    </message>
    <message>
        <source>Name a person or a team.</source>
        <translation>Nommez une personne ou une équipe.</translation>
    </message>
    <message>
        <source>Your roles do not cover deciding on fields.</source>
        <translation>Vos rôles ne comprennent pas de décider des champs.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReviewerPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>Your name stands in the log beside every decision you make, and on what you send for signature.</source>
        <translation>Votre nom figure dans le journal à côté de chacune de vos décisions, et sur ce que vous envoyez à la signature.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;E-mail (may stay empty)</source>
        <translation>Ad&amp;resse électronique (facultative)</translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation>Donnez votre nom.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Ce n’est pas une adresse électronique.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::RuleForm</name>
    <message>
        <source>&amp;What it asks</source>
        <translation>Ce &amp;qu’elle exige</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>Cham&amp;p</translation>
    </message>
    <message>
        <source>&amp;Second field</source>
        <translation>Deu&amp;xième champ</translation>
    </message>
    <message>
        <source>&amp;Third field</source>
        <translation>T&amp;roisième champ</translation>
    </message>
    <message>
        <source>&amp;Contracts</source>
        <translation>Con&amp;trats</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Tous les contrats</translation>
    </message>
    <message>
        <source>When it is &amp;broken</source>
        <translation>En cas d’&amp;infraction</translation>
    </message>
    <message>
        <source>Stop: it can&apos;t be approved</source>
        <translation>Bloquer : l’approbation est impossible</translation>
    </message>
    <message>
        <source>Warn: it can be accepted with a reason</source>
        <translation>Avertir : peut être accepté avec un motif</translation>
    </message>
    <message>
        <source>Keep the &amp;rule</source>
        <translation>&amp;Garder la règle</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>Il manque encore quelque chose.</translation>
    </message>
    <message>
        <source>There are no contracts to try it on yet.</source>
        <translation>Il n’y a pas encore de contrats pour l’essayer.</translation>
    </message>
    <message>
        <source>%1 of the last %2 contracts would be stopped.</source>
        <translation>%1 des %2 derniers contrats seraient bloqués.</translation>
    </message>
    <message>
        <source>%1 of the last %2 contracts would be warned of.</source>
        <translation>%1 des %2 derniers contrats feraient l’objet d’un avertissement.</translation>
    </message>
    <message numerus="yes">
        <source>%n queued contract(s) of %1 would change.</source>
        <translation>
            <numerusform>%n contrat en attente sur %1 changerait.</numerusform>
            <numerusform>%n contrats en attente sur %1 changeraient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Every contract is held against these while it is reviewed. What stops keeps it from being approved; what warns can be accepted with a reason.</source>
        <translation>Chaque contrat est confronté à ces règles pendant la révision. Ce qui bloque empêche l’approbation ; ce qui avertit peut être accepté avec un motif.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>When broken</source>
        <translation>En cas d’infraction</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>Ajouter &amp;une règle</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Modifie&amp;r</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>These are the rules that come with Countersign.</source>
        <translation>Ce sont les règles livrées avec Countersign.</translation>
    </message>
    <message>
        <source>Version %1, set by %2, %3.</source>
        <translation>Version %1, définie par %2, %3.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SavedFilters</name>
    <message>
        <source>A filter you have kept. Delete removes it.</source>
        <translation>Un filtre que vous avez gardé. Suppr le supprime.</translation>
    </message>
    <message>
        <source>&amp;Remove this filter</source>
        <translation>&amp;Supprimer ce filtre</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ScanPanel</name>
    <message>
        <source>St&amp;op</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Scan profile</source>
        <translation>Profil de numérisation</translation>
    </message>
    <message>
        <source>Scan profiles: make, change, remove</source>
        <translation>Profils de numérisation : créer, modifier, supprimer</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Con&amp;tinuer</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Numériser</translation>
    </message>
    <message>
        <source>&amp;Set up a scanner…</source>
        <translation>Configurer &amp;un numériseur…</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>What a button does, and its key.</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Getting the scanner ready…</source>
        <translation>Préparation du numériseur…</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) kept</source>
        <translation>
            <numerusform>%n feuille conservée</numerusform>
            <numerusform>%n feuilles conservées</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalisation…</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>Nouveau &amp;profil…</translation>
    </message>
    <message>
        <source>&amp;Change “%1”…</source>
        <translation>&amp;Modifier « %1 »…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”</source>
        <translation>&amp;Supprimer « %1 »</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>« %1 » a été supprimé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SearchBox</name>
    <message>
        <source>Search contracts and commands (Ctrl+K)</source>
        <translation>Chercher des contrats et des commandes (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search contracts and commands</source>
        <translation>Chercher des contrats et des commandes</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Untitled contract</source>
        <translation>Contrat sans titre</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SearchableSave</name>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>The signatures are in the original alone.</source>
        <translation>Les signatures ne sont que dans l’original.</translation>
    </message>
    <message>
        <source>It is not PDF/A, because the original %1.</source>
        <translation>Ce n’est pas du PDF/A, car l’original %1.</translation>
    </message>
    <message>
        <source>Save searchable PDF</source>
        <translation>Enregistrer en PDF interrogeable</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save searchable PDFs into</source>
        <translation>Enregistrer les PDF interrogeables dans</translation>
    </message>
    <message>
        <source>Saving searchable PDF…</source>
        <translation>Enregistrement du PDF interrogeable…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n searchable PDF(s) written to %1.</source>
        <translation>
            <numerusform>%n PDF interrogeable écrit dans %1.</numerusform>
            <numerusform>%n PDF interrogeables écrits dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::SeparatorDialog</name>
    <message>
        <source>Separator sheets</source>
        <translation>Feuilles de séparation</translation>
    </message>
    <message>
        <source>The sheet as it is printed</source>
        <translation>La feuille telle qu’imprimée</translation>
    </message>
    <message>
        <source>Laid before a document in the stack, a sheet begins a new document and says what it is. Leave open what it need not say.</source>
        <translation>Placée avant un document dans la pile, une feuille commence un nouveau document et dit ce que c’est. Laissez ouvert ce qu’elle n’a pas à dire.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Quelconque</translation>
    </message>
    <message>
        <source>&amp;Type of contract</source>
        <translation>&amp;Type de contrat</translation>
    </message>
    <message>
        <source>&amp;Counterparty</source>
        <translation>Coco&amp;ntractant</translation>
    </message>
    <message>
        <source>Scan p&amp;rofile</source>
        <translation>P&amp;rofil de numérisation</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Sh&amp;eets</source>
        <translation>Feuille&amp;s</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>%n feuille envoyée à l’imprimante.</numerusform>
            <numerusform>%n feuilles envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save separator sheets</source>
        <translation>Enregistrer les feuilles de séparation</translation>
    </message>
    <message>
        <source>Separator sheet</source>
        <translation>Feuille de séparation</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SettingsScreen</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Parties des paramètres</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Abandonner les &amp;modifications</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Paramètres enregistrés.</translation>
    </message>
    <message>
        <source>What the whole office uses is changed by administrators.</source>
        <translation>Ce que tout le bureau utilise est modifié par les administrateurs.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Les actions et leurs touches</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SideList</name>
    <message>
        <source>Blank</source>
        <translation>Vierge</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Difficile à lire</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparation</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Scanned again</source>
        <translation>Renumérisée</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Document %1, page %2 of %3</source>
        <translation>Document %1, page %2 sur %3</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Mise de côté : %1</translation>
    </message>
    <message>
        <source>sheet %1, back</source>
        <translation>feuille %1, verso</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>feuille %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SidePreview</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>%1 % across, %2 % down</source>
        <translation>%1 % depuis la gauche, %2 % depuis le haut</translation>
    </message>
    <message>
        <source>Frame, handle %1 of 8: %2</source>
        <translation>Cadre, poignée %1 sur 8 : %2</translation>
    </message>
    <message>
        <source>Corner %1 of 4: %2</source>
        <translation>Coin %1 sur 4 : %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SignInWindow</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>S’&amp;identifier</translation>
    </message>
    <message>
        <source>Sign in - Countersign</source>
        <translation>S’identifier - Countersign</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Qui travaille ?</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Ne&amp;w password, of your own</source>
        <translation>Nou&amp;veau mot de passe, le vôtre</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SigningForm</name>
    <message>
        <source>Recipients, in order</source>
        <translation>Destinataires, dans l’ordre</translation>
    </message>
    <message>
        <source>A&amp;dd recipient</source>
        <translation>Ajouter &amp;un destinataire</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;Send for signature</source>
        <translation>&amp;Envoyer à la signature</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Prêt à envoyer</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SigningPanel</name>
    <message>
        <source>Not ready to be signed</source>
        <translation>Pas prêt à être signé</translation>
    </message>
    <message>
        <source>A contract is sent for signature once its fields are approved.</source>
        <translation>Un contrat est envoyé à la signature une fois ses champs approuvés.</translation>
    </message>
    <message>
        <source>Handed over for signature.</source>
        <translation>Remis pour signature.</translation>
    </message>
    <message>
        <source>Take the signing request back?</source>
        <translation>Retirer la demande de signature ?</translation>
    </message>
    <message>
        <source>Nobody can sign it any more. The recipients are told the reason.</source>
        <translation>Plus personne ne pourra signer. Le motif est communiqué aux destinataires.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>À jour.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SigningStatus</name>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>On its way to the signing service.</source>
        <translation>En route vers le service de signature.</translation>
    </message>
    <message>
        <source>Sent %1. Status of %2.</source>
        <translation>Envoyé %1. État de %2.</translation>
    </message>
    <message>
        <source>Open the &amp;signer page</source>
        <translation>&amp;Ouvrir la page du signataire</translation>
    </message>
    <message>
        <source>Sign as the recipients of the sandbox, in your browser</source>
        <translation>Signer en tant que destinataires du bac à sable, dans votre navigateur</translation>
    </message>
    <message>
        <source>Refresh &amp;now</source>
        <translation>Actualiser &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Open the &amp;review again</source>
        <translation>Rou&amp;vrir la révision</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
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
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SnippetCardDelegate</name>
    <message>
        <source>No place on the pages</source>
        <translation>Aucun endroit sur les pages</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SnippetCards</name>
    <message>
        <source>%1. Marked: goes to review</source>
        <translation>%1. Marqué : passe en révision</translation>
    </message>
</context>
<context>
    <name>countersign::ui::SplitHints</name>
    <message>
        <source>Separator sheet</source>
        <translation>Feuille de séparation</translation>
    </message>
    <message>
        <source>Blank sheet before it</source>
        <translation>Feuille vierge avant</translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <translation>Nombre de feuilles</translation>
    </message>
    <message>
        <source>Page 1</source>
        <translation>Page 1</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Un titre</translation>
    </message>
    <message>
        <source>A letterhead</source>
        <translation>Un en-tête</translation>
    </message>
    <message>
        <source>Page %1 seems to be missing behind this page.</source>
        <translation>La page %1 semble manquer après cette page.</translation>
    </message>
    <message>
        <source>Page %1 of %2 seems to be missing before this page.</source>
        <translation>La page %1 sur %2 semble manquer avant cette page.</translation>
    </message>
    <message>
        <source>Page %1 of %2 seems to be missing behind this page.</source>
        <translation>La page %1 sur %2 semble manquer après cette page.</translation>
    </message>
    <message>
        <source>Pages %1 to %2 of %3 seem to be missing before this page.</source>
        <translation>Les pages %1 à %2 sur %3 semblent manquer avant cette page.</translation>
    </message>
    <message>
        <source>Pages %1 to %2 of %3 seem to be missing behind this page.</source>
        <translation>Les pages %1 à %2 sur %3 semblent manquer après cette page.</translation>
    </message>
    <message>
        <source>The numbers of clauses jump behind this page: a sheet may be missing.</source>
        <translation>Les numéros des clauses sautent après cette page : une feuille manque peut-être.</translation>
    </message>
    <message>
        <source>The text breaks off behind this page: a sheet may be missing.</source>
        <translation>Le texte s’interrompt après cette page : une feuille manque peut-être.</translation>
    </message>
    <message>
        <source>This page is far longer than the others: two sheets may have gone through together.</source>
        <translation>Cette page est bien plus longue que les autres : deux feuilles sont peut-être passées ensemble.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatementButton</name>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>Page %1: %2, %3</source>
        <translation>Page %1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>countersign::ui::StatementStrip</name>
    <message numerus="yes">
        <source>Stated %n time(s)</source>
        <translation>
            <numerusform>Indiqué %n fois</numerusform>
            <numerusform>Indiqué %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differently</source>
        <translation>
            <numerusform>%n différemment</numerusform>
            <numerusform>%n différemment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::StrengthMeter</name>
    <message>
        <source>Four or five random words make a good passphrase.</source>
        <translation>Quatre ou cinq mots au hasard font une bonne phrase secrète.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Trop court : au moins %n caractère.</numerusform>
            <numerusform>Trop court : au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: add another word or two.</source>
        <translation>Faible : ajoutez encore un ou deux mots.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Correcte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Robuste.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TabPlacement</name>
    <message>
        <source>Sign here: %1</source>
        <translation>Signer ici : %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date : %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
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
            <numerusform>au plus %1 faux : %2 sur %n décision</numerusform>
            <numerusform>au plus %1 faux : %2 sur %n décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet enough evidence: %1 of %2</source>
        <translation>pas encore assez d’éléments : %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>too often wrong: %1 of %n decision(s)</source>
        <translation>
            <numerusform>trop souvent faux : %1 sur %n décision</numerusform>
            <numerusform>trop souvent faux : %1 sur %n décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits follow from what people decided about values that were offered: the lowest confidence for which at most this share can be wrong, with 90 % certainty for all limits together. A field without such a limit is always asked for. Fields for information keep the limits that were set.</source>
        <translation>Les seuils découlent de ce que des personnes ont décidé sur les valeurs proposées : la confiance la plus basse à laquelle cette part au plus peut être fausse, avec 90 % de certitude pour tous les seuils ensemble. Un champ sans un tel seuil est toujours demandé. Les champs d’information gardent les seuils fixés.</translation>
    </message>
    <message>
        <source>all contracts</source>
        <translation>tous les contrats</translation>
    </message>
    <message>
        <source>Like all contracts</source>
        <translation>Comme tous les contrats</translation>
    </message>
    <message>
        <source>Wrong values allowed among those taken</source>
        <translation>Valeurs fausses tolérées parmi les valeurs acceptées</translation>
    </message>
    <message>
        <source>Contracts that it is said of</source>
        <translation>Contrats concernés</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>before an input of percent: &quot;At most [2.0 %] wrong among the values taken, of [all contracts]&quot;</extracomment>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>wrong among the values taken, of</source>
        <translation>faux parmi les valeurs acceptées, pour</translation>
    </message>
    <message>
        <source>Limits that are proven</source>
        <translation>Seuils prouvés</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>At most wrong</source>
        <translation>Faux au plus</translation>
    </message>
    <message>
        <source>Take from</source>
        <translation>Accepter dès</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>%1: at most wrong</source>
        <translation>%1 : faux au plus</translation>
    </message>
    <message>
        <source>Like all fields</source>
        <translation>Comme tous les champs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Drag the line, or use the arrow keys. Blue: share of past decisions that would have been taken without a look; red: the wrong ones among them; dotted: the proven limit.</source>
        <translation>Faites glisser la ligne ou utilisez les flèches. Bleu : part des décisions passées qui auraient été acceptées sans regard ; rouge : celles qui étaient fausses ; pointillé : le seuil prouvé.</translation>
    </message>
    <message>
        <source>always asked</source>
        <translation>toujours demandé</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Et si : %1</translation>
    </message>
    <message>
        <source>Nobody has decided about this field yet. Confirm or correct it in some contracts and approve them.</source>
        <translation>Personne n’a encore décidé de ce champ. Confirmez-le ou corrigez-le dans quelques contrats et approuvez-les.</translation>
    </message>
    <message numerus="yes">
        <source>Taken from %1, %2 of %n past decision(s) would have passed without a look (%3).</source>
        <translation>
            <numerusform>À partir de %1, %2 sur %n décision passée seraient passées sans regard (%3).</numerusform>
            <numerusform>À partir de %1, %2 des %n décisions passées seraient passées sans regard (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said about errors.</source>
        <translation>On ne peut rien dire des erreurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them would have been wrong; surely no more than %1 are.</source>
        <translation>
            <numerusform>%n aurait été fausse ; sûrement pas plus de %1.</numerusform>
            <numerusform>%n auraient été fausses ; sûrement pas plus de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::TeachingDialog</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field&apos;s name, what was read, what would be read now.</extracomment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>Contracts that come in from now on are read by this. What waits already stays as it is until you say otherwise.</source>
        <translation>Les contrats qui arrivent désormais sont lus d’après cela. Ce qui attend déjà reste tel quel jusqu’à ce que vous en décidiez autrement.</translation>
    </message>
    <message>
        <source>Queued contracts that would be read differently</source>
        <translation>Contrats en attente qui seraient lus autrement</translation>
    </message>
    <message>
        <source>&amp;Read these again</source>
        <translation>Relire ceu&amp;x-ci</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>%1 on page %2 is “%3”, in contracts like %4</source>
        <extracomment>A field&apos;s name, a page and the value; then a contract&apos;s title.</extracomment>
        <translation>%1 : page %2, « %3 », dans les contrats comme %4</translation>
    </message>
    <message>
        <source>%1 stands on page %2 by “%3”, in contracts like %4</source>
        <extracomment>A field&apos;s name, a page, and words beside the place; then a contract&apos;s title.</extracomment>
        <translation>%1 : se trouve page %2 près de « %3 », dans les contrats comme %4</translation>
    </message>
    <message>
        <source>“%1” means “%2”</source>
        <translation>« %1 » signifie « %2 »</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Oublier : %1</translation>
    </message>
    <message>
        <source>Piece of page %1</source>
        <translation>Extrait de la page %1</translation>
    </message>
    <message>
        <source>Looking through the contracts that wait…</source>
        <translation>Examen des contrats en attente…</translation>
    </message>
    <message numerus="yes">
        <source>%n queued contract(s) of %1 would be read differently.</source>
        <extracomment>%1 is a number of contracts</extracomment>
        <translation>
            <numerusform>%n contrat en attente sur %1 serait lu autrement.</numerusform>
            <numerusform>%n contrats en attente sur %1 seraient lus autrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) read again.</source>
        <translation>
            <numerusform>%n contrat relu.</numerusform>
            <numerusform>%n contrats relus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ThresholdsPage</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>A value that is surer than the upper limit is taken without a question. Between the limits it is shown for a check, below the lower one it is asked for anew.</source>
        <translation>Une valeur plus sûre que le seuil supérieur est acceptée sans question. Entre les seuils, elle est montrée pour vérification ; sous le seuil inférieur, elle est redemandée.</translation>
    </message>
    <message>
        <source>&amp;Limits that I set</source>
        <translation>Des &amp;seuils que je fixe</translation>
    </message>
    <message>
        <source>A &amp;target: so many may be wrong</source>
        <translation>&amp;Un objectif : tant peuvent être faux</translation>
    </message>
    <message>
        <source>Limits per field</source>
        <translation>Seuils par champ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Take from</source>
        <translation>Accepter dès</translation>
    </message>
    <message>
        <source>Ask below</source>
        <translation>Demander sous</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>%1: take from</source>
        <translation>%1 : accepter à partir de</translation>
    </message>
    <message>
        <source>%1: ask below</source>
        <translation>%1 : demander en dessous de</translation>
    </message>
    <message>
        <source>Like all fields</source>
        <translation>Comme tous les champs</translation>
    </message>
    <message>
        <source>Back to the usual limits</source>
        <translation>Revenir aux seuils habituels</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Page %1, %2</source>
        <translation>Page %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ThumbnailRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TimelineView</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>countersign::ui::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::TopBar</name>
    <message>
        <source>Signing and CRM go to practice services on this computer. Nothing leaves it.</source>
        <translation>La signature et le CRM passent par des services d’essai sur cet ordinateur. Rien ne le quitte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Click to open them in your browser.</source>
        <translation>Cliquez pour les ouvrir dans votre navigateur.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Reading contracts</source>
        <translation>Lecture des contrats</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n contract(s)</source>
        <translation>
            <numerusform>Lecture de %n contrat</numerusform>
            <numerusform>Lecture de %n contrats</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>The signing service and the CRM can be reached.</source>
        <translation>Le service de signature et le CRM sont joignables.</translation>
    </message>
    <message>
        <source>The signing service and the CRM can&apos;t be reached. Work on; what is to be sent goes out as soon as they answer.</source>
        <translation>Le service de signature et le CRM sont injoignables. Continuez à travailler ; ce qui doit partir partira dès qu’ils répondront.</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Identifié : %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::UnlockDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>Clé de &amp;secours</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Ouvrir l’espace de travail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>L’espace de travail est verrouillé</translation>
    </message>
    <message>
        <source>Passphrase of the wor&amp;kspace</source>
        <translation>Phrase secrète de l’&amp;espace de travail</translation>
    </message>
    <message>
        <source>Recovery &amp;key, as it is written down</source>
        <translation>Clé de secours, &amp;telle que notée</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>countersign::ui::ValueOffers</name>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WaysInPage</name>
    <message>
        <source>Ways in</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>What is put into a watched folder is taken in as soon as it is complete, each file once. Mail messages among them give their attachments.</source>
        <translation>Ce qui est mis dans un dossier surveillé est pris en charge dès qu’il est complet, chaque fichier une seule fois. Des courriels qui s’y trouvent, on prend les pièces jointes.</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>File or message</source>
        <translation>Fichier ou message</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>No folder is watched</source>
        <translation>Aucun dossier n’est surveillé</translation>
    </message>
    <message>
        <source>Let scanners and colleagues put files into a folder, also on a network drive, and they come in by themselves.</source>
        <translation>Laissez numériseurs et collègues déposer des fichiers dans un dossier, même sur un lecteur réseau : ils entrent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>Surveiller &amp;un dossier…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Show in its &amp;folder</source>
        <translation>Mo&amp;ntrer dans son dossier</translation>
    </message>
    <message>
        <source>Files lie in “problems” of their folder, messages stay in their mailbox. Get a better copy, or try again.</source>
        <translation>Les fichiers sont dans « problems » de leur dossier, les messages restent dans leur boîte. Procurez-vous une meilleure copie, ou réessayez.</translation>
    </message>
    <message>
        <source>From a &amp;phone…</source>
        <translation>Depuis un &amp;téléphone…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>A phone in the same network can photograph pages in its browser and send them here. The page is there only while its code is shown.</source>
        <translation>Un téléphone du même réseau peut photographier des pages dans son navigateur et les envoyer ici. La page n’existe que tant que son code est affiché.</translation>
    </message>
    <message>
        <source>Watch this folder no longer?</source>
        <translation>Ne plus surveiller ce dossier ?</translation>
    </message>
    <message>
        <source>%1 and the files in it stay as they are.</source>
        <translation>%1 et les fichiers qu’il contient restent tels quels.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>countersign::ui::WhatIfPlot</name>
    <message>
        <source>Limit to try</source>
        <translation>Seuil à essayer</translation>
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
        <translation>Où faut-il conserver vos contrats ?</translation>
    </message>
    <message>
        <source>Countersign keeps everything on this computer, encrypted, in one folder. Nothing leaves it without your say.</source>
        <translation>Countersign conserve tout sur cet ordinateur, chiffré, dans un seul dossier. Rien n’en sort sans votre accord.</translation>
    </message>
    <message>
        <source>&amp;Workspace folder</source>
        <translation>Dossier de l’&amp;espace de travail</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Choi&amp;sir…</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer; a network drive can&apos;t be used.</source>
        <translation>Choisissez un dossier sur un disque de cet ordinateur ; un lecteur réseau ne convient pas.</translation>
    </message>
    <message>
        <source>Workspace folder</source>
        <translation>Dossier de l’espace de travail</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>Donnez le chemin complet du dossier.</translation>
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
        <translation>Californie</translation>
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
        <translation>District de Columbia</translation>
    </message>
    <message>
        <source>Florida</source>
        <translation>Floride</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Hawaii</source>
        <translation>Hawaï</translation>
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
        <translation>Louisiane</translation>
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
        <translation>Nouveau-Mexique</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>New York</translation>
    </message>
    <message>
        <source>North Carolina</source>
        <translation>Caroline du Nord</translation>
    </message>
    <message>
        <source>North Dakota</source>
        <translation>Dakota du Nord</translation>
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
        <translation>Pennsylvanie</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Rhode Island</source>
        <translation>Rhode Island</translation>
    </message>
    <message>
        <source>South Carolina</source>
        <translation>Caroline du Sud</translation>
    </message>
    <message>
        <source>South Dakota</source>
        <translation>Dakota du Sud</translation>
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
        <translation>Virginie</translation>
    </message>
    <message>
        <source>Washington</source>
        <translation>Washington</translation>
    </message>
    <message>
        <source>West Virginia</source>
        <translation>Virginie-Occidentale</translation>
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
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Bavaria</source>
        <translation>Bavière</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Colombie-Britannique</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Angleterre</translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translation>Angleterre et pays de Galles</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
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
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>New South Wales</source>
        <translation>Nouvelle-Galles du Sud</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>North Rhine-Westphalia</source>
        <translation>Rhénanie-du-Nord-Westphalie</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Irlande du Nord</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Ontario</source>
        <translation>Ontario</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
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
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Saxony</source>
        <translation>Saxe</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Écosse</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>pays de Galles</translation>
    </message>
</context>
</TS>
