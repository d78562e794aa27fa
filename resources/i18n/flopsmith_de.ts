<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ComparisonTexts</name>
    <message>
        <source>Figure</source>
        <translation>Angabe</translation>
    </message>
</context>
<context>
    <name>CostFigureGroup</name>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Anschaffung</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Renting</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% im Jahr</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>from %1 to %2 %3</source>
        <translation>von %1 bis %2 %3</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-Seite (*.html)</translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <translation>Markdown-Text (*.md)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>categories</name>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Mainboard</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>PSU</source>
        <translation>Netzteil</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Kühler</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Gehäuse</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Lüfter</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>USV</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>Miete</translation>
    </message>
</context>
<context>
    <name>categories short</name>
    <message>
        <source>Accelerator</source>
        <translation>Rechenkarte</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Platine</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>PSU</source>
        <translation>Netzteil</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Gehäuse</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Lüfter</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>USV</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>Miete</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Laufwerke</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Mainboard</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Fans and pumps</source>
        <translation>Lüfter und Pumpen</translation>
    </message>
    <message>
        <source>No figure known</source>
        <translation>Keine Angabe bekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Zusammenstellung</translation>
    </message>
    <message>
        <source>%1 not known: %2.</source>
        <translation>%1 nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>%1 only assumed: %2.</source>
        <translation>%1 nur angenommen: %2.</translation>
    </message>
    <message>
        <source>Accelerator memory bandwidth</source>
        <translation>Bandbreite des Beschleunigerspeichers</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>%1: no accelerator</source>
        <translation>%1: kein Beschleuniger</translation>
    </message>
    <message>
        <source>Makers&apos; figures, summed over all accelerators of one machine.</source>
        <translation>Herstellerangaben, summiert über alle Beschleuniger eines Rechners.</translation>
    </message>
    <message>
        <source>Purchase cost</source>
        <translation>Anschaffungskosten</translation>
    </message>
    <message>
        <source>%1: no price known.</source>
        <translation>%1: kein Preis bekannt.</translation>
    </message>
    <message>
        <source>%1: at least; parts without a known price: %2.</source>
        <translation>%1: mindestens; Teile ohne bekannten Preis: %2.</translation>
    </message>
    <message>
        <source>Newest known prices</source>
        <translation>Neueste bekannte Preise</translation>
    </message>
    <message>
        <source>The newest known price of each part; the oldest of them is of %1.</source>
        <translation>Der neueste bekannte Preis jedes Teils; der älteste davon ist vom %1.</translation>
    </message>
    <message>
        <source>Supply load and efficiency</source>
        <translation>Netzteillast und Wirkungsgrad</translation>
    </message>
    <message>
        <source>%1: no power supply</source>
        <translation>%1: kein Netzteil</translation>
    </message>
    <message>
        <source>%1: rating or 80 PLUS level of the supply not known</source>
        <translation>%1: Nennleistung oder 80-PLUS-Stufe des Netzteils nicht bekannt</translation>
    </message>
    <message>
        <source>80 PLUS %1 at %2</source>
        <translation>80 PLUS %1 bei %2</translation>
    </message>
    <message>
        <source>%1: full load is %2 of %3 rated</source>
        <translation>%1: Volllast ist %2 von %3 Nennleistung</translation>
    </message>
    <message>
        <source>Load of the supply</source>
        <translation>Last des Netzteils</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Wirkungsgrad</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hauptspeicher</translation>
    </message>
    <message>
        <source>%1: no memory module</source>
        <translation>%1: kein Speichermodul</translation>
    </message>
    <message>
        <source>Memory size</source>
        <translation>Speichergröße</translation>
    </message>
    <message>
        <source>Power by part</source>
        <translation>Leistung je Teil</translation>
    </message>
    <message>
        <source>Storage and network</source>
        <translation>Laufwerke und Netzwerk</translation>
    </message>
    <message>
        <source>Power under full load</source>
        <translation>Leistung unter Volllast</translation>
    </message>
    <message>
        <source>Supply loss</source>
        <translation>Netzteilverlust</translation>
    </message>
    <message>
        <source>%1: loss of the supply not known</source>
        <translation>%1: Verlust des Netzteils nicht bekannt</translation>
    </message>
    <message>
        <source>Every part at its power limit at the same time; parts without a stated draw count with usual values.</source>
        <translation>Jedes Teil gleichzeitig an seiner Leistungsgrenze; Teile ohne angegebene Aufnahme zählen mit üblichen Werten.</translation>
    </message>
    <message>
        <source>Tensor throughput</source>
        <translation>Tensor-Durchsatz</translation>
    </message>
    <message>
        <source>Dense throughput</source>
        <translation>Dichter Durchsatz</translation>
    </message>
    <message>
        <source>FP16 or BF16</source>
        <translation>FP16 oder BF16</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>FP16</source>
        <translation>FP16</translation>
    </message>
    <message>
        <source>Makers&apos; figures without sparsity, with FP32 accumulation, summed over all accelerators of one machine.</source>
        <translation>Herstellerangaben ohne Sparsity, mit FP32-Akkumulation, summiert über alle Beschleuniger eines Rechners.</translation>
    </message>
    <message>
        <source>Power at the wall</source>
        <translation>Leistung an der Steckdose</translation>
    </message>
    <message>
        <source>%1: circuit not known</source>
        <translation>%1: Stromkreis nicht bekannt</translation>
    </message>
    <message>
        <source>for hours %1</source>
        <translation>auf Dauer %1</translation>
    </message>
    <message>
        <source>circuit %1</source>
        <translation>Stromkreis %1</translation>
    </message>
    <message>
        <source>Circuit of %1, %2.</source>
        <translation>Stromkreis mit %1, %2.</translation>
    </message>
    <message>
        <source>Circuit of %1, %2, as usual in %3; the build names none.</source>
        <translation>Stromkreis mit %1, %2, wie üblich in %3; die Zusammenstellung nennt keinen.</translation>
    </message>
    <message>
        <source>Power at the wall under full load</source>
        <translation>Leistung an der Steckdose unter Volllast</translation>
    </message>
    <message>
        <source>Full load</source>
        <translation>Volllast</translation>
    </message>
    <message>
        <source>%1: not known without a supply of known rating and efficiency</source>
        <translation>%1: nicht bekannt ohne Netzteil mit bekannter Nennleistung und bekanntem Wirkungsgrad</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>Street price</source>
        <translation>Straßenpreis</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>Ihr Preis</translation>
    </message>
    <message>
        <source>Price over time</source>
        <translation>Preisverlauf</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Not drawn, for want of a date or in another currency: %1</source>
        <translation>Nicht gezeichnet, weil das Datum fehlt oder die Währung abweicht: %1</translation>
    </message>
    <message>
        <source>Memory by what takes it</source>
        <translation>Speicher nach Verwendung</translation>
    </message>
    <message>
        <source>Time by what takes it</source>
        <translation>Zeit nach Verwendung</translation>
    </message>
    <message>
        <source>Speed against batch</source>
        <translation>Geschwindigkeit über der Batch-Größe</translation>
    </message>
    <message>
        <source>Memory against batch</source>
        <translation>Speicher über der Batch-Größe</translation>
    </message>
    <message>
        <source>Speed against sequence</source>
        <translation>Geschwindigkeit über der Sequenzlänge</translation>
    </message>
    <message>
        <source>Memory against sequence</source>
        <translation>Speicher über der Sequenzlänge</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>Speed against power limit</source>
        <translation>Geschwindigkeit über der Leistungsgrenze</translation>
    </message>
    <message>
        <source>Time per step</source>
        <translation>Zeit je Schritt</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>Zeit je Token</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Anteil an der Zeit</translation>
    </message>
    <message>
        <source>Cannot tell: %1.</source>
        <translation>Unklar: %1.</translation>
    </message>
    <message>
        <source>Each accelerator</source>
        <translation>Jeder Beschleuniger</translation>
    </message>
    <message>
        <source>Memory there is</source>
        <translation>Vorhandener Speicher</translation>
    </message>
    <message>
        <source>This build</source>
        <translation>Diese Zusammenstellung</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Band, low</source>
        <translation>Bereich, unten</translation>
    </message>
    <message>
        <source>Band, high</source>
        <translation>Bereich, oben</translation>
    </message>
    <message>
        <source>This workload</source>
        <translation>Diese Arbeitslast</translation>
    </message>
    <message>
        <source>Largest that fits</source>
        <translation>Größter passender Wert</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>Micro-Batch</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Memory of each accelerator</source>
        <translation>Speicher jedes Beschleunigers</translation>
    </message>
    <message>
        <source>Operations per byte of memory</source>
        <translation>Operationen je Byte Speicher</translation>
    </message>
    <message>
        <source>Rate of each accelerator</source>
        <translation>Rechenrate jedes Beschleunigers</translation>
    </message>
    <message>
        <source>What the datasheet allows</source>
        <translation>Was das Datenblatt zulässt</translation>
    </message>
    <message>
        <source>Bytes are the least that must be moved: weights, cache, states and stored activations once each. What runs in caches can lie above the slope.</source>
        <translation>Bytes sind das Mindeste, was bewegt werden muss: Gewichte, Cache, Zustände und gespeicherte Aktivierungen je einmal. Was in Caches läuft, kann über der Schräge liegen.</translation>
    </message>
    <message>
        <source>Power limit of each accelerator</source>
        <translation>Leistungsgrenze jedes Beschleunigers</translation>
    </message>
    <message>
        <source>%1, stated (about)</source>
        <translation>%1, angegeben (etwa)</translation>
    </message>
    <message>
        <source>%1, stated</source>
        <translation>%1, angegeben</translation>
    </message>
    <message>
        <source>Of this build</source>
        <translation>Aus dieser Zusammenstellung</translation>
    </message>
    <message>
        <source>Datasheet</source>
        <translation>Datenblatt</translation>
    </message>
    <message>
        <source>As stated by the published comparison</source>
        <translation>Laut veröffentlichtem Vergleich</translation>
    </message>
    <message>
        <source>No accelerator in the build, and none to set beside it whose figures are known.</source>
        <translation>Kein Beschleuniger in der Zusammenstellung und keiner zum Danebenstellen, dessen Angaben bekannt sind.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%4 circuits of %1, %2.</source>
        <translation>%4 Stromkreise mit %1, %2.</translation>
    </message>
    <message>
        <source>%4 circuits of %1, %2, as usual in %3; the build names no rating.</source>
        <translation>%4 Stromkreise mit %1, %2, wie üblich in %3; die Zusammenstellung nennt keine Absicherung.</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, empfohlen</translation>
    </message>
    <message>
        <source>%1, minimum</source>
        <translation>%1, Minimum</translation>
    </message>
    <message>
        <source>The estimator is working it out.</source>
        <translation>Die Schätzung wird berechnet.</translation>
    </message>
    <message>
        <source>No workload is stated: choose a model on the page Workload.</source>
        <translation>Keine Arbeitslast angegeben: auf der Seite Arbeitslast ein Modell wählen.</translation>
    </message>
    <message>
        <source>Use of each circuit</source>
        <translation>Auslastung jedes Stromkreises</translation>
    </message>
    <message>
        <source>rating of the circuit</source>
        <translation>Absicherung des Stromkreises</translation>
    </message>
    <message>
        <source>Load of each circuit, of what it carries for hours</source>
        <translation>Last jedes Stromkreises, gemessen an der Dauergrenze</translation>
    </message>
    <message>
        <source>for hours</source>
        <translation>auf Dauer</translation>
    </message>
    <message>
        <source>%1: %2 of %3 that each circuit carries for hours. %4</source>
        <translation>%1: %2 von %3, die jeder Stromkreis auf Dauer trägt. %4</translation>
    </message>
    <message>
        <source>%1: what else is on the circuit is not counted here.</source>
        <translation>%1: Was sonst am Stromkreis hängt, ist hier nicht mitgezählt.</translation>
    </message>
    <message>
        <source>%1: rented, not bought.</source>
        <translation>%1: gemietet, nicht gekauft.</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>gemietet</translation>
    </message>
    <message>
        <source>%1: typical is the stated workload, %2 W at the wall.</source>
        <translation>%1: typisch ist die angegebene Arbeitslast, %2 W an der Steckdose.</translation>
    </message>
    <message>
        <source>%1: typical is 60 % of full load, an assumption; a stated workload says it.</source>
        <translation>%1: typisch ist 60 % der Volllast, eine Annahme; eine angegebene Arbeitslast sagt es genauer.</translation>
    </message>
    <message>
        <source>%1: typical and full load</source>
        <translation>%1: typisch und Volllast</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>typisch</translation>
    </message>
    <message>
        <source>full load</source>
        <translation>Volllast</translation>
    </message>
    <message>
        <source>The curve is what the 80 PLUS level guarantees; the supply itself may be better. Idle is not marked: idle power is not known.</source>
        <translation>Die Kurve ist das, was die 80-PLUS-Stufe garantiert; das Netzteil selbst kann besser sein. Der Leerlauf ist nicht markiert: die Leerlaufleistung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Accelerators of the catalog by price</source>
        <translation>Beschleuniger des Katalogs nach Preis</translation>
    </message>
    <message>
        <source>Newest known price</source>
        <translation>Neuester bekannter Preis</translation>
    </message>
    <message>
        <source>FP16 or BF16 tensor rate</source>
        <translation>FP16- oder BF16-Tensorrate</translation>
    </message>
    <message>
        <source>%1 is not shown: its price or its rate is not known.</source>
        <translation>%1 fehlt im Bild: Preis oder Rate ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Shown are those of the catalog&apos;s %1 accelerators whose price in %2 and whose tensor rate are known: %3. The area of a disc is its memory.</source>
        <translation>Gezeigt sind von den %1 Beschleunigern des Katalogs jene, deren Preis in %2 und deren Tensorrate bekannt sind: %3. Die Fläche eines Kreises ist der Speicher.</translation>
    </message>
    <message>
        <source>Performance per price of accelerators</source>
        <translation>Leistung von Beschleunigern je Preis</translation>
    </message>
    <message>
        <source>depends on the design</source>
        <translation>hängt vom Entwurf ab</translation>
    </message>
    <message>
        <source>sold as a service</source>
        <translation>als Dienst verkauft</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <source>rate not known</source>
        <translation>Rate nicht bekannt</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>FP16 or BF16 tensor rate per price</source>
        <translation>FP16/BF16-Rate je Preis</translation>
    </message>
    <message>
        <source>The newest known price of each board, without the machine around it; the oldest of them is of %1.</source>
        <translation>Der neueste bekannte Preis jeder Karte, ohne den Rechner darum; der älteste davon ist vom %1.</translation>
    </message>
    <message>
        <source>Performance per watt of accelerators</source>
        <translation>Leistung von Beschleunigern je Watt</translation>
    </message>
    <message>
        <source>power not known</source>
        <translation>Leistungsaufnahme nicht bekannt</translation>
    </message>
    <message>
        <source>FP16 or BF16 tensor rate per power limit</source>
        <translation>FP16/BF16-Rate je Leistungsgrenze</translation>
    </message>
    <message>
        <source>Makers&apos; dense figures at the default power limit of one board: those of this build, of the published comparison and of the workload tiers.</source>
        <translation>Dichte Herstellerangaben bei der voreingestellten Leistungsgrenze einer Karte: die Karten dieser Zusammenstellung, des veröffentlichten Vergleichs und der Anforderungsstufen.</translation>
    </message>
    <message>
        <source>Power from chip to wall</source>
        <translation>Leistung vom Chip zur Steckdose</translation>
    </message>
    <message>
        <source>The circuit is not known.</source>
        <translation>Der Stromkreis ist nicht bekannt.</translation>
    </message>
    <message>
        <source>From chip to wall</source>
        <translation>Vom Chip zur Steckdose</translation>
    </message>
    <message>
        <source>No part that draws power.</source>
        <translation>Kein Teil, das Strom zieht.</translation>
    </message>
    <message>
        <source>From the supply</source>
        <translation>Vom Netzteil</translation>
    </message>
    <message>
        <source>At the wall</source>
        <translation>An der Steckdose</translation>
    </message>
    <message>
        <source>The loss is not known without a supply of known rating and efficiency.</source>
        <translation>Der Verlust ist ohne Netzteil mit bekannter Nennleistung und bekanntem Wirkungsgrad nicht bekannt.</translation>
    </message>
    <message>
        <source>Published comparison of accelerators</source>
        <translation>Veröffentlichter Vergleich von Beschleunigern</translation>
    </message>
    <message>
        <source>Datasheets: %1.</source>
        <translation>Datenblätter: %1.</translation>
    </message>
    <message>
        <source>Speed against number of accelerators</source>
        <translation>Geschwindigkeit über der Zahl der Beschleuniger</translation>
    </message>
    <message>
        <source>Speed of the workload</source>
        <translation>Geschwindigkeit der Arbeitslast</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>%1: as stated it does not fit, it does with %2.</source>
        <translation>%1: wie angegeben passt es nicht, mit %2 schon.</translation>
    </message>
    <message>
        <source>%1: it does not fit.</source>
        <translation>%1: passt nicht.</translation>
    </message>
    <message>
        <source>%1: %2 to %3 in nine cases of ten.</source>
        <translation>%1: in neun von zehn Fällen %2 bis %3.</translation>
    </message>
    <message>
        <source>%1: cannot tell: %2.</source>
        <translation>%1: unklar: %2.</translation>
    </message>
    <message>
        <source>Memory of the workload by term</source>
        <translation>Speicher der Arbeitslast nach Posten</translation>
    </message>
    <message>
        <source>%1: there are %2 GB on each.</source>
        <translation>%1: auf jedem sind %2 GB vorhanden.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>No offer of the catalog can be counted against it.</source>
        <translation>Kein Angebot des Katalogs lässt sich dagegenrechnen.</translation>
    </message>
    <message>
        <source>Cost over the years</source>
        <translation>Kosten über die Jahre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Bisher bezahlt</translation>
    </message>
    <message>
        <source>paid off %1</source>
        <translation>bezahlt gemacht %1</translation>
    </message>
    <message>
        <source>The resale is credited at the end.</source>
        <translation>Der Wiederverkauf wird am Ende gutgeschrieben.</translation>
    </message>
    <message>
        <source>What the cost is made of</source>
        <translation>Woraus die Kosten bestehen</translation>
    </message>
    <message>
        <source>Cost over %1 years</source>
        <translation>Kosten über %1 Jahre</translation>
    </message>
    <message>
        <source>Cost against utilization</source>
        <translation>Kosten über der Auslastung</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>cheaper to own from %1</source>
        <translation>Kauf günstiger ab %1</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>Worauf das Urteil beruht</translation>
    </message>
    <message>
        <source>Change of what owning saves</source>
        <translation>Änderung der Ersparnis durch Kauf</translation>
    </message>
    <message>
        <source>Low value</source>
        <translation>Niedriger Wert</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>Hoher Wert</translation>
    </message>
    <message>
        <source>verdict flips</source>
        <translation>Urteil kippt</translation>
    </message>
    <message>
        <source>Three ways to meet peaks</source>
        <translation>Drei Wege, Spitzen abzudecken</translation>
    </message>
    <message>
        <source>State how high the peaks are and how much of the time they take.</source>
        <translation>Angeben, wie hoch die Spitzen sind und welchen Teil der Zeit sie dauern.</translation>
    </message>
    <message>
        <source>Own the base, rent the peaks</source>
        <translation>Grundlast kaufen, Spitzen mieten</translation>
    </message>
    <message>
        <source>Own enough for the peaks</source>
        <translation>Genug für die Spitzen kaufen</translation>
    </message>
    <message>
        <source>Rent all</source>
        <translation>Alles mieten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Speed per watt, side by side</source>
        <translation>Tempo je Watt im Vergleich</translation>
    </message>
    <message>
        <source>Cost, side by side</source>
        <translation>Kosten im Vergleich</translation>
    </message>
    <message>
        <source>How the limit acts: %1.</source>
        <translation>So wirkt die Grenze: %1.</translation>
    </message>
    <message>
        <source>In proportion</source>
        <translation>Proportional</translation>
    </message>
    <message>
        <source>On fewer than %1 accelerators it does not fit, or nothing measured tells the speed.</source>
        <translation>Auf weniger als %1 Beschleunigern passt es nicht, oder keine Messung verrät die Geschwindigkeit.</translation>
    </message>
    <message>
        <source>The accelerators and the links between them are those of this build.</source>
        <translation>Beschleuniger und ihre Verbindungen sind die dieser Zusammenstellung.</translation>
    </message>
    <message>
        <source>Devices alone</source>
        <translation>Nur die Geräte</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Of the devices alone, without the machine around them; rented ones at their price per hour.</source>
        <translation>Nur die Geräte, ohne die Maschine um sie herum; gemietete zu ihrem Stundenpreis.</translation>
    </message>
    <message>
        <source>Speed per watt</source>
        <translation>Tempo je Watt</translation>
    </message>
    <message>
        <source>Cost of a %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>%1: %2 more, not counted: no rate to %3 is stated.</source>
        <translation>%1: %2 mehr, nicht gezählt: kein Kurs zu %3 ist angegeben.</translation>
    </message>
    <message>
        <source>The cheapest offer saves %1 against owning as things are stated; a bar that reaches the mark turns the verdict.</source>
        <translation>Das günstigste Angebot spart nach den Angaben %1 gegenüber dem Kauf; ein Balken, der die Marke erreicht, kehrt das Urteil um.</translation>
    </message>
    <message>
        <source>Owning saves %1 against the cheapest offer as things are stated; a bar that reaches the mark turns the verdict.</source>
        <translation>Der Kauf spart nach den Angaben %1 gegenüber dem günstigsten Angebot; ein Balken, der die Marke erreicht, kehrt das Urteil um.</translation>
    </message>
    <message>
        <source>Owning and renting are being compared.</source>
        <translation>Kauf und Miete werden gerade verglichen.</translation>
    </message>
    <message>
        <source>State on the page Own or rent how the machine will be used.</source>
        <translation>Geben Sie auf der Seite „Kaufen oder mieten“ an, wie die Maschine genutzt wird.</translation>
    </message>
    <message>
        <source>Purchase and interest</source>
        <translation>Kauf und Zinsen</translation>
    </message>
    <message>
        <source>Energy and cooling</source>
        <translation>Energie und Kühlung</translation>
    </message>
    <message>
        <source>Rent, storage and data</source>
        <translation>Miete, Speicher und Daten</translation>
    </message>
    <message>
        <source>Stated figures are those of “%1” (%2), which names neither precision nor board; datasheet figures are the makers&apos; for dense FP16 or BF16 tensors.</source>
        <translation>Angegebene Werte stammen aus „%1“ (%2), das weder Genauigkeit noch Karte nennt; Datenblattwerte sind die der Hersteller für dichte FP16- oder BF16-Tensoren.</translation>
    </message>
    <message>
        <source>Peak rate</source>
        <translation>Spitzenrate</translation>
    </message>
    <message>
        <source>The cheapest offer saves at least %1 against owning, of which not all costs are known.</source>
        <translation>Das günstigste Angebot spart mindestens %1 gegenüber dem Kauf, dessen Kosten nicht alle bekannt sind.</translation>
    </message>
    <message>
        <source>Not all costs of owning are known: what the verdict turns at cannot be told.</source>
        <translation>Nicht alle Kosten des Kaufs sind bekannt: Wo das Urteil kippt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Rest of the machine, with losses</source>
        <translation>Rest des Rechners, mit Verlusten</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>name what the figures were read in, or say that they are assumed</source>
        <translation>nennen Sie, worin die Angaben gelesen wurden, oder dass sie angenommen sind</translation>
    </message>
    <message>
        <source>is not an id of a part of your own</source>
        <translation>ist keine Kennung eines eigenen Teils</translation>
    </message>
    <message>
        <source>write user: and then a-z, 0-9, &apos;.&apos; and &apos;-&apos;</source>
        <translation>schreiben Sie user: und dann a-z, 0-9, &apos;.&apos; und &apos;-&apos;</translation>
    </message>
    <message>
        <source>is taken by another part</source>
        <translation>gehört schon einem anderen Teil</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>wählen Sie eine andere</translation>
    </message>
    <message>
        <source>write how the maker calls it</source>
        <translation>schreiben Sie, wie der Hersteller es nennt</translation>
    </message>
    <message>
        <source>has an address that is none of the web</source>
        <translation>hat eine Adresse, die keine des Webs ist</translation>
    </message>
    <message>
        <source>write https://..., or leave it out</source>
        <translation>schreiben Sie https://... oder lassen Sie sie weg</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>write digits, and a point before decimals</source>
        <translation>schreiben Sie Ziffern und einen Punkt vor Dezimalen</translation>
    </message>
    <message>
        <source>is no JSON: %1</source>
        <translation>ist kein JSON: %1</translation>
    </message>
    <message>
        <source>write it as %1</source>
        <translation>schreiben Sie es als %1</translation>
    </message>
    <message>
        <source>is no price</source>
        <translation>ist kein Preis</translation>
    </message>
    <message>
        <source>write an amount, and the currency as USD</source>
        <translation>schreiben Sie einen Betrag und die Währung wie USD</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is that of %2 too</source>
        <translation>„%1“ ist auch die von %2</translation>
    </message>
    <message>
        <source>a part number is one product&apos;s</source>
        <translation>eine Teilenummer gehört zu einem Produkt</translation>
    </message>
    <message>
        <source>%1 is outside of what parts have</source>
        <translation>%1 liegt außerhalb dessen, was Teile haben</translation>
    </message>
    <message>
        <source>give a number of %1 to %2 in the key&apos;s unit</source>
        <translation>geben Sie eine Zahl von %1 bis %2 in der Einheit des Schlüssels an</translation>
    </message>
    <message>
        <source>has no source</source>
        <translation>hat keine Quelle</translation>
    </message>
    <message>
        <source>name a key of sources.json, or leave the figure out</source>
        <translation>nennen Sie einen Schlüssel aus sources.json oder lassen Sie die Angabe weg</translation>
    </message>
    <message>
        <source>has no figure at all</source>
        <translation>hat gar keine Angabe</translation>
    </message>
    <message>
        <source>add what a source says, or leave the part out</source>
        <translation>ergänzen Sie, was eine Quelle sagt, oder lassen Sie das Teil weg</translation>
    </message>
    <message>
        <source>every figure is only general knowledge</source>
        <translation>jede Angabe ist nur Allgemeinwissen</translation>
    </message>
    <message>
        <source>find a source for one of them at least, or leave the part out</source>
        <translation>suchen Sie für wenigstens eine eine Quelle oder lassen Sie das Teil weg</translation>
    </message>
    <message>
        <source>a price is dated %1, which is still to come</source>
        <translation>ein Preis ist auf %1 datiert, das noch kommt</translation>
    </message>
    <message>
        <source>correct the date</source>
        <translation>berichtigen Sie das Datum</translation>
    </message>
    <message>
        <source>a price of 0 is no price</source>
        <translation>ein Preis von 0 ist kein Preis</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>lassen Sie ihn weg</translation>
    </message>
    <message>
        <source>more watts than volt-amperes</source>
        <translation>mehr Watt als Voltampere</translation>
    </message>
    <message>
        <source>correct one of them</source>
        <translation>berichtigen Sie eines von beiden</translation>
    </message>
    <message>
        <source>a fan thicker than it is wide</source>
        <translation>ein Lüfter, der dicker als breit ist</translation>
    </message>
    <message>
        <source>%1 is %2 times %3, at most %4 are dense with FP32 accumulate</source>
        <translation>%1 ist das %2-Fache von %3; dicht mit FP32-Akkumulation sind es höchstens %4</translation>
    </message>
    <message>
        <source>give the dense rate with FP32 accumulate; data sheets often print the sparse one</source>
        <translation>geben Sie die dichte Rate mit FP32-Akkumulation an; Datenblätter drucken oft die dünn besetzte</translation>
    </message>
    <message>
        <source>%1 is less than %2 of %3</source>
        <translation>%1 ist weniger als %2 von %3</translation>
    </message>
    <message>
        <source>a narrower format is never slower; correct one of them</source>
        <translation>ein schmaleres Format ist nie langsamer; berichtigen Sie eines von beiden</translation>
    </message>
    <message>
        <source>%1 GB/s cannot be: %2 %3 would have %4 to %5</source>
        <translation>%1 GB/s kann nicht sein: %2 %3 hätte %4 bis %5</translation>
    </message>
    <message>
        <source>correct the bandwidth, the bus or the kind of memory</source>
        <translation>berichtigen Sie die Bandbreite, den Bus oder die Speicherart</translation>
    </message>
    <message>
        <source>the limit of %1 is more than slot and plugs carry, %2</source>
        <translation>die Grenze von %1 ist mehr, als Steckplatz und Stecker tragen, %2</translation>
    </message>
    <message>
        <source>correct the limit or power_connectors</source>
        <translation>berichtigen Sie die Grenze oder power_connectors</translation>
    </message>
    <message>
        <source>%1 is the rate with sparsity</source>
        <translation>%1 ist die Rate mit dünner Besetzung</translation>
    </message>
    <message>
        <source>give the dense rate, about %1</source>
        <translation>geben Sie die dichte Rate an, etwa %1</translation>
    </message>
    <message>
        <source>%1 was not sold before %2</source>
        <translation>%1 wurde vor %2 nicht verkauft</translation>
    </message>
    <message>
        <source>correct the architecture or launch_date</source>
        <translation>berichtigen Sie die Architektur oder launch_date</translation>
    </message>
    <message>
        <source>the lowest limit is above the limit</source>
        <translation>die niedrigste Grenze liegt über der Grenze</translation>
    </message>
    <message>
        <source>more lanes are wired than the connector has</source>
        <translation>es sind mehr Lanes verdrahtet, als der Anschluss hat</translation>
    </message>
    <message>
        <source>%1 does not go with %2 slots</source>
        <translation>%1 passt nicht zu %2 Steckplätzen</translation>
    </message>
    <message>
        <source>%1 MT/s is no speed of %2</source>
        <translation>%1 MT/s ist keine Geschwindigkeit von %2</translation>
    </message>
    <message>
        <source>correct the speed or the type</source>
        <translation>berichtigen Sie die Geschwindigkeit oder den Typ</translation>
    </message>
    <message>
        <source>the slot id &apos;%1&apos; stands twice</source>
        <translation>die Steckplatzkennung „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>number the slots</source>
        <translation>nummerieren Sie die Steckplätze</translation>
    </message>
    <message>
        <source>slot %1 cannot have %2 lanes</source>
        <translation>Steckplatz %1 kann nicht %2 Lanes haben</translation>
    </message>
    <message>
        <source>give 1, 2, 4, 8 or 16, at most %1</source>
        <translation>geben Sie 1, 2, 4, 8 oder 16 an, höchstens %1</translation>
    </message>
    <message>
        <source>slots take %1 lanes from the CPU, the platform has %2</source>
        <translation>die Steckplätze nehmen %1 Lanes der CPU, die Plattform hat %2</translation>
    </message>
    <message>
        <source>correct widths or roots, or say in lane_rules which slots share lanes</source>
        <translation>berichtigen Sie Breiten oder Wurzeln, oder sagen Sie in lane_rules, welche Steckplätze Lanes teilen</translation>
    </message>
    <message>
        <source>fewer threads than cores</source>
        <translation>weniger Threads als Kerne</translation>
    </message>
    <message>
        <source>more than two threads to a core</source>
        <translation>mehr als zwei Threads je Kern</translation>
    </message>
    <message>
        <source>the boost clock is below the base clock</source>
        <translation>der Boost-Takt liegt unter dem Grundtakt</translation>
    </message>
    <message>
        <source>the sustained limit is below the TDP</source>
        <translation>die Dauergrenze liegt unter der TDP</translation>
    </message>
    <message>
        <source>%1 lanes, the platform %2 has %3 at most</source>
        <translation>%1 Lanes; die Plattform %2 hat höchstens %3</translation>
    </message>
    <message>
        <source>correct the lanes or the socket</source>
        <translation>berichtigen Sie die Lanes oder den Sockel</translation>
    </message>
    <message>
        <source>fewer lanes than one of its links takes</source>
        <translation>weniger Lanes, als eine ihrer Verbindungen braucht</translation>
    </message>
    <message>
        <source>pcie_lanes counts all lanes of the package</source>
        <translation>pcie_lanes zählt alle Lanes des Gehäuses</translation>
    </message>
    <message>
        <source>slot %1 has generation %2</source>
        <translation>Steckplatz %1 hat die Generation %2</translation>
    </message>
    <message>
        <source>give 1 to 7</source>
        <translation>geben Sie 1 bis 7 an</translation>
    </message>
    <message>
        <source>two slots at position %1</source>
        <translation>zwei Steckplätze an Position %1</translation>
    </message>
    <message>
        <source>%1 without ECC</source>
        <translation>%1 ohne ECC</translation>
    </message>
    <message>
        <source>a udimm with ECC is an ecc-udimm</source>
        <translation>ein udimm mit ECC ist ein ecc-udimm</translation>
    </message>
    <message>
        <source>%1 is more than the link carries, %2</source>
        <translation>%1 ist mehr, als die Verbindung trägt, %2</translation>
    </message>
    <message>
        <source>correct the rate, the generation or the lanes</source>
        <translation>berichtigen Sie die Rate, die Generation oder die Lanes</translation>
    </message>
    <message>
        <source>is no length of M.2</source>
        <translation>ist keine Länge von M.2</translation>
    </message>
    <message>
        <source>give 2230, 2242, 2260, 2280 or 22110</source>
        <translation>geben Sie 2230, 2242, 2260, 2280 oder 22110 an</translation>
    </message>
    <message>
        <source>more power from a lower voltage</source>
        <translation>mehr Leistung aus niedrigerer Spannung</translation>
    </message>
    <message>
        <source>more cables than plugs of %1</source>
        <translation>mehr Kabel als Stecker von %1</translation>
    </message>
    <message>
        <source>count plugs of all cables</source>
        <translation>zählen Sie die Stecker aller Kabel</translation>
    </message>
    <message>
        <source>plugs for %1 W of cards at a rating of %2 W</source>
        <translation>Stecker für %1 W an Karten bei %2 W Nennleistung</translation>
    </message>
    <message>
        <source>correct the plugs or the rating</source>
        <translation>berichtigen Sie die Stecker oder die Nennleistung</translation>
    </message>
    <message>
        <source>plugs for only %1 W of cards at a rating of %2 W</source>
        <translation>Stecker für nur %1 W an Karten bei %2 W Nennleistung</translation>
    </message>
    <message>
        <source>the list lacks plugs, or the rating is wrong</source>
        <translation>in der Liste fehlen Stecker, oder die Nennleistung ist falsch</translation>
    </message>
    <message>
        <source>one port is faster than the card&apos;s link</source>
        <translation>ein Port ist schneller als die Verbindung der Karte</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Compute capability</source>
        <translation>Compute Capability</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory type</source>
        <translation>Speichertyp</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>ECC memory</source>
        <translation>ECC-Speicher</translation>
    </message>
    <message>
        <source>FP64</source>
        <translation>FP64</translation>
    </message>
    <message>
        <source>FP32</source>
        <translation>FP32</translation>
    </message>
    <message>
        <source>TF32 tensor</source>
        <translation>TF32-Tensor</translation>
    </message>
    <message>
        <source>FP16 tensor</source>
        <translation>FP16-Tensor</translation>
    </message>
    <message>
        <source>BF16 tensor</source>
        <translation>BF16-Tensor</translation>
    </message>
    <message>
        <source>FP8 tensor</source>
        <translation>FP8-Tensor</translation>
    </message>
    <message>
        <source>FP4 tensor</source>
        <translation>FP4-Tensor</translation>
    </message>
    <message>
        <source>INT8 tensor</source>
        <translation>INT8-Tensor</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>Lowest power limit</source>
        <translation>Niedrigste Leistungsgrenze</translation>
    </message>
    <message>
        <source>Recommended PSU</source>
        <translation>Empfohlenes Netzteil</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bauform</translation>
    </message>
    <message>
        <source>PCIe generation</source>
        <translation>PCIe-Generation</translation>
    </message>
    <message>
        <source>PCIe lanes</source>
        <translation>PCIe-Lanes</translation>
    </message>
    <message>
        <source>Edge connector</source>
        <translation>Kartenstecker</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Steckplätze</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Dicke</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>Airflow needed</source>
        <translation>Nötiger Luftstrom</translation>
    </message>
    <message>
        <source>Power plugs</source>
        <translation>Stromstecker</translation>
    </message>
    <message>
        <source>Plug place</source>
        <translation>Lage der Stecker</translation>
    </message>
    <message>
        <source>Power from the slot</source>
        <translation>Leistung aus dem Steckplatz</translation>
    </message>
    <message>
        <source>Display outputs</source>
        <translation>Bildausgänge</translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation>NVLink</translation>
    </message>
    <message>
        <source>NVLink bandwidth</source>
        <translation>NVLink-Bandbreite</translation>
    </message>
    <message>
        <source>PCIe peer-to-peer</source>
        <translation>PCIe-Peer-to-Peer</translation>
    </message>
    <message>
        <source>Highest temperature</source>
        <translation>Höchsttemperatur</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Markteinführung</translation>
    </message>
    <message>
        <source>Retimer or redriver</source>
        <translation>Retimer oder Redriver</translation>
    </message>
    <message>
        <source>Bridge spacing</source>
        <translation>Brückenabstand</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt zu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Board form factors</source>
        <translation>Mainboard-Formfaktoren</translation>
    </message>
    <message>
        <source>Supply forms</source>
        <translation>Netzteil-Bauformen</translation>
    </message>
    <message>
        <source>Longest supply</source>
        <translation>Längstes Netzteil</translation>
    </message>
    <message>
        <source>Supply places</source>
        <translation>Netzteilplätze</translation>
    </message>
    <message>
        <source>Longest card</source>
        <translation>Längste Karte</translation>
    </message>
    <message>
        <source>Highest card</source>
        <translation>Höchste Karte</translation>
    </message>
    <message>
        <source>Highest cooler</source>
        <translation>Höchster Kühler</translation>
    </message>
    <message>
        <source>Expansion slots</source>
        <translation>Erweiterungssteckplätze</translation>
    </message>
    <message>
        <source>Drive bays</source>
        <translation>Laufwerksschächte</translation>
    </message>
    <message>
        <source>Fan places</source>
        <translation>Lüfterplätze</translation>
    </message>
    <message>
        <source>Fans included</source>
        <translation>Mitgelieferte Lüfter</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Airflow of the fans included</source>
        <translation>Luftstrom der mitgelieferten Lüfter</translation>
    </message>
    <message>
        <source>Ducted airflow</source>
        <translation>Geführter Luftstrom</translation>
    </message>
    <message>
        <source>Rack units</source>
        <translation>Höheneinheiten</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>Ratings by socket</source>
        <translation>Kühlleistung je Sockel</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Kühlleistung</translation>
    </message>
    <message>
        <source>Memory clearance</source>
        <translation>Freiraum für Speicher</translation>
    </message>
    <message>
        <source>Radiator length</source>
        <translation>Radiatorlänge</translation>
    </message>
    <message>
        <source>Radiator with fans</source>
        <translation>Radiator mit Lüftern</translation>
    </message>
    <message>
        <source>Cold plate</source>
        <translation>Kühlplatte</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Luftstrom</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Lüfter</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Base clock</source>
        <translation>Basistakt</translation>
    </message>
    <message>
        <source>Boost clock</source>
        <translation>Boost-Takt</translation>
    </message>
    <message>
        <source>L3 cache</source>
        <translation>L3-Cache</translation>
    </message>
    <message>
        <source>TDP</source>
        <translation>TDP</translation>
    </message>
    <message>
        <source>Sustained limit</source>
        <translation>Dauergrenze</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Sockets per machine</source>
        <translation>Sockel je Rechner</translation>
    </message>
    <message>
        <source>Chipset lanes</source>
        <translation>Chipsatz-Lanes</translation>
    </message>
    <message>
        <source>Graphics port</source>
        <translation>Grafikanbindung</translation>
    </message>
    <message>
        <source>Memory types</source>
        <translation>Speichertypen</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>Speichermodule</translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation>Speicherkanäle</translation>
    </message>
    <message>
        <source>Memory speed</source>
        <translation>Speichertakt</translation>
    </message>
    <message>
        <source>Highest memory</source>
        <translation>Maximaler Speicher</translation>
    </message>
    <message>
        <source>ECC</source>
        <translation>ECC</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation>Integrierte Grafik</translation>
    </message>
    <message>
        <source>Vendor lock</source>
        <translation>Herstellerbindung</translation>
    </message>
    <message>
        <source>Oldest firmware</source>
        <translation>Älteste Firmware</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Speed (rpm)</source>
        <translation>Drehzahl (rpm)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Modules in the kit</source>
        <translation>Module im Kit</translation>
    </message>
    <message>
        <source>Capacity per module</source>
        <translation>Kapazität je Modul</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ranks</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Power per module</source>
        <translation>Leistung je Modul</translation>
    </message>
    <message>
        <source>CPU sockets</source>
        <translation>CPU-Sockel</translation>
    </message>
    <message>
        <source>Chipset</source>
        <translation>Chipsatz</translation>
    </message>
    <message>
        <source>CPU families</source>
        <translation>CPU-Familien</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>Formfaktor</translation>
    </message>
    <message>
        <source>PCIe slots</source>
        <translation>PCIe-Steckplätze</translation>
    </message>
    <message>
        <source>M.2 slots</source>
        <translation>M.2-Steckplätze</translation>
    </message>
    <message>
        <source>Cabled NVMe ports</source>
        <translation>NVMe-Kabelanschlüsse</translation>
    </message>
    <message>
        <source>Lane sharing</source>
        <translation>Geteilte Lanes</translation>
    </message>
    <message>
        <source>SATA ports</source>
        <translation>SATA-Anschlüsse</translation>
    </message>
    <message>
        <source>Memory slots</source>
        <translation>Speichersteckplätze</translation>
    </message>
    <message>
        <source>Chipset link generation</source>
        <translation>Generation der Chipsatzanbindung</translation>
    </message>
    <message>
        <source>Chipset link lanes</source>
        <translation>Lanes der Chipsatzanbindung</translation>
    </message>
    <message>
        <source>Auxiliary plugs</source>
        <translation>Zusatzstecker</translation>
    </message>
    <message>
        <source>Highest CPU TDP</source>
        <translation>Höchste CPU-TDP</translation>
    </message>
    <message>
        <source>Tested GPUs</source>
        <translation>Getestete GPUs</translation>
    </message>
    <message>
        <source>Fan headers</source>
        <translation>Lüfteranschlüsse</translation>
    </message>
    <message>
        <source>Remote management</source>
        <translation>Fernwartung</translation>
    </message>
    <message>
        <source>Above 4G decoding</source>
        <translation>Above 4G Decoding</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Rate per port</source>
        <translation>Rate je Port</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>RDMA</source>
        <translation>RDMA</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>Nennleistung</translation>
    </message>
    <message>
        <source>Rated power at 100-127 V</source>
        <translation>Nennleistung bei 100-127 V</translation>
    </message>
    <message>
        <source>Lowest input voltage</source>
        <translation>Niedrigste Eingangsspannung</translation>
    </message>
    <message>
        <source>80 PLUS level</source>
        <translation>80-PLUS-Stufe</translation>
    </message>
    <message>
        <source>ATX version</source>
        <translation>ATX-Version</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Inlet</source>
        <translation>Netzeingang</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Redundanz</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Gedacht für</translation>
    </message>
    <message>
        <source>Included parts</source>
        <translation>Enthaltene Teile</translation>
    </message>
    <message>
        <source>Accelerator options</source>
        <translation>Beschleuniger zur Wahl</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>CPU-Kerne</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Laufwerke</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Laufzeitbindung</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Highest power</source>
        <translation>Höchste Leistung</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>M.2 length</source>
        <translation>M.2-Länge</translation>
    </message>
    <message>
        <source>Sequential read</source>
        <translation>Sequenzielles Lesen</translation>
    </message>
    <message>
        <source>Sequential write</source>
        <translation>Sequenzielles Schreiben</translation>
    </message>
    <message>
        <source>Random read (IOPS)</source>
        <translation>Zufälliges Lesen (IOPS)</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Schreibfestigkeit</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Apparent power</source>
        <translation>Scheinleistung</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Mains</source>
        <translation>Netzspannung</translation>
    </message>
    <message>
        <source>Runtime at half load</source>
        <translation>Laufzeit bei halber Last</translation>
    </message>
    <message>
        <source>Memory bus</source>
        <translation>Speicherbus</translation>
    </message>
    <message>
        <source>BAR1 window</source>
        <translation>BAR1-Fenster</translation>
    </message>
    <message>
        <source>Airflow directions</source>
        <translation>Luftrichtungen</translation>
    </message>
    <message>
        <source>Slot split needed</source>
        <translation>Nötige Bifurkation</translation>
    </message>
    <message>
        <source>Fanless</source>
        <translation>Lüfterlos</translation>
    </message>
    <message>
        <source>Heat carried without fans</source>
        <translation>Abgeführte Wärme ohne Lüfter</translation>
    </message>
    <message>
        <source>Accelerator without fans</source>
        <translation>Beschleuniger ohne Lüfter</translation>
    </message>
    <message>
        <source>Room below the slots</source>
        <translation>Raum unter den Steckplätzen</translation>
    </message>
    <message>
        <source>Front panel plugs</source>
        <translation>Frontpanel-Stecker</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>PCIe switches</source>
        <translation>PCIe-Switches</translation>
    </message>
    <message>
        <source>Socket to first slot</source>
        <translation>Sockel bis erster Steckplatz</translation>
    </message>
    <message>
        <source>Oldest firmware by CPU</source>
        <translation>Älteste Firmware je CPU</translation>
    </message>
    <message>
        <source>Hardware revisions</source>
        <translation>Hardware-Revisionen</translation>
    </message>
    <message>
        <source>Address space for cards</source>
        <translation>Adressraum für Karten</translation>
    </message>
    <message>
        <source>Front panel headers</source>
        <translation>Frontpanel-Anschlüsse</translation>
    </message>
    <message>
        <source>8-pin cable carries</source>
        <translation>8-polig: Kabel trägt</translation>
    </message>
    <message>
        <source>Accelerator plugs carry</source>
        <translation>Beschleunigerstecker tragen</translation>
    </message>
    <message>
        <source>Write cache</source>
        <translation>Schreibcache</translation>
    </message>
    <message>
        <source>Sustained write</source>
        <translation>Dauerschreibrate</translation>
    </message>
    <message>
        <source>Rated power of a supply</source>
        <translation>Nennleistung eines Netzteils</translation>
    </message>
    <message>
        <source>Power plugs for cards</source>
        <translation>Stromstecker für Karten</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Aktive Parameter</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Hidden Size</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Attention-Heads</translation>
    </message>
    <message>
        <source>Key-value heads</source>
        <translation>Key-Value-Heads</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>Head-Größe</translation>
    </message>
    <message>
        <source>MLP width</source>
        <translation>MLP-Breite</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Active experts</source>
        <translation>Aktive Experten</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>Geteilte Experten</translation>
    </message>
    <message>
        <source>Expert width</source>
        <translation>Expertenbreite</translation>
    </message>
    <message>
        <source>Layers without experts</source>
        <translation>Schichten ohne Experten</translation>
    </message>
    <message>
        <source>Latent cache size</source>
        <translation>Größe des latenten Cache</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Gleitendes Fenster</translation>
    </message>
    <message>
        <source>Layers with a window</source>
        <translation>Schichten mit Fenster</translation>
    </message>
    <message>
        <source>Longest sequence</source>
        <translation>Längste Sequenz</translation>
    </message>
    <message>
        <source>Gated MLP</source>
        <translation>Gated MLP</translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation>Gekoppelte Embeddings</translation>
    </message>
    <message>
        <source>Causal</source>
        <translation>Kausal</translation>
    </message>
    <message>
        <source>Vision transformer</source>
        <translation>Vision Transformer</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>GMACs per image</source>
        <translation>GMACs je Bild</translation>
    </message>
    <message>
        <source>Activations per image (M)</source>
        <translation>Aktivierungen je Bild (M)</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Cache precision</source>
        <translation>Cache-Genauigkeit</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Parallelism</source>
        <translation>Parallelität</translation>
    </message>
    <message>
        <source>Sharding</source>
        <translation>Sharding</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizer</translation>
    </message>
    <message>
        <source>Activation checkpointing</source>
        <translation>Aktivierungs-Checkpointing</translation>
    </message>
    <message>
        <source>Activations in host memory</source>
        <translation>Aktivierungen im Hauptspeicher</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>Offload</translation>
    </message>
    <message>
        <source>Memory layout</source>
        <translation>Speicherlayout</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Prompt-Tokens</translation>
    </message>
    <message>
        <source>Generated tokens</source>
        <translation>Erzeugte Tokens</translation>
    </message>
    <message>
        <source>Micro-batch per GPU</source>
        <translation>Micro-Batch je GPU</translation>
    </message>
    <message>
        <source>Gradient accumulation</source>
        <translation>Gradientenakkumulation</translation>
    </message>
    <message>
        <source>Global batch</source>
        <translation>Globaler Batch</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Average batch</source>
        <translation>Mittlerer Batch</translation>
    </message>
    <message>
        <source>Most sequences at once</source>
        <translation>Meiste gleichzeitige Sequenzen</translation>
    </message>
    <message>
        <source>Average output</source>
        <translation>Mittlere Ausgabe</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Segment length</source>
        <translation>Segmentlänge</translation>
    </message>
    <message>
        <source>Memory length</source>
        <translation>Memory-Länge</translation>
    </message>
    <message>
        <source>Size of the weights</source>
        <translation>Größe der Gewichte</translation>
    </message>
    <message>
        <source>LoRA rank</source>
        <translation>LoRA-Rang</translation>
    </message>
    <message>
        <source>Samples of the dataset</source>
        <translation>Samples des Datensatzes</translation>
    </message>
    <message>
        <source>Bytes per sample</source>
        <translation>Bytes je Sample</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Users at once</source>
        <translation>Gleichzeitige Nutzer</translation>
    </message>
    <message>
        <source>Seconds per step</source>
        <translation>Sekunden je Schritt</translation>
    </message>
    <message>
        <source>Matrix size</source>
        <translation>Matrixgröße</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>Nachrichtengröße</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Model architecture</source>
        <translation>Modellarchitektur</translation>
    </message>
    <message>
        <source>Several GPUs</source>
        <translation>Mehrere GPUs</translation>
    </message>
    <message>
        <source>Family of the training</source>
        <translation>Familie des Trainings</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Memory-efficient attention</source>
        <translation>Speichereffiziente Attention</translation>
    </message>
    <message>
        <source>Autocast</source>
        <translation>Autocast</translation>
    </message>
    <message>
        <source>Samples loaded per second and core</source>
        <translation>Geladene Beispiele je Sekunde und Kern</translation>
    </message>
    <message>
        <source>Simulated steps per second and core</source>
        <translation>Simulierte Schritte je Sekunde und Kern</translation>
    </message>
    <message>
        <source>Passes over each simulated step</source>
        <translation>Durchgänge über jeden simulierten Schritt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n Steckplatz</numerusform>
            <numerusform>%n Steckplätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 slots</source>
        <translation>%1 Steckplätze</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n Anschluss</numerusform>
            <numerusform>%n Anschlüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s)</source>
        <translation>
            <numerusform>%n Beschleuniger</numerusform>
            <numerusform>%n Beschleuniger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fit</name>
    <message>
        <source>%1 is only assumed (%2)</source>
        <translation>%1 ist nur angenommen (%2)</translation>
    </message>
    <message>
        <source>%1 is not known (%2)</source>
        <translation>%1 ist nicht bekannt (%2)</translation>
    </message>
    <message>
        <source>socket %1, the board has %2</source>
        <translation>Sockel %1, das Mainboard hat %2</translation>
    </message>
    <message>
        <source>%1, the board takes %2</source>
        <translation>%1, das Mainboard nimmt %2</translation>
    </message>
    <message>
        <source>is rented only, it cannot be bought</source>
        <translation>nur zu mieten, nicht zu kaufen</translation>
    </message>
    <message>
        <source>is not a PCIe slot</source>
        <translation>ist kein PCIe-Steckplatz</translation>
    </message>
    <message>
        <source>x%1 card, the slot is x%2 and closed</source>
        <translation>x%1-Karte, der Steckplatz ist x%2 und geschlossen</translation>
    </message>
    <message>
        <source>the slot has no lanes</source>
        <translation>der Steckplatz hat keine Lanes</translation>
    </message>
    <message>
        <source>runs at x%1 of x%2</source>
        <translation>läuft mit x%1 von x%2</translation>
    </message>
    <message>
        <source>%1 drive, the slot takes M.2</source>
        <translation>%1-Laufwerk, der Steckplatz nimmt M.2</translation>
    </message>
    <message>
        <source>length %1 is not among the slot&apos;s</source>
        <translation>Länge %1 sieht der Steckplatz nicht vor</translation>
    </message>
    <message>
        <source>SATA drive, the slot is PCIe only</source>
        <translation>SATA-Laufwerk, der Steckplatz kann nur PCIe</translation>
    </message>
    <message>
        <source>runs at Gen%1 of Gen%2</source>
        <translation>läuft mit Gen%1 von Gen%2</translation>
    </message>
    <message>
        <source>%1 drive, the bay takes %2</source>
        <translation>%1-Laufwerk, der Schacht nimmt %2</translation>
    </message>
    <message>
        <source>no mount for %1 (has %2)</source>
        <translation>keine Halterung für %1 (hat %2)</translation>
    </message>
    <message>
        <source>%1 board, the case takes %2</source>
        <translation>%1-Mainboard, das Gehäuse nimmt %2</translation>
    </message>
    <message>
        <source>%1 supply, the case takes %2</source>
        <translation>%1-Netzteil, das Gehäuse nimmt %2</translation>
    </message>
    <message>
        <source>%1 long, the case takes %2</source>
        <translation>%1 lang, das Gehäuse fasst %2</translation>
    </message>
    <message>
        <source>needs %1 of length, the case has %2</source>
        <translation>braucht %1 Länge, das Gehäuse hat %2</translation>
    </message>
    <message>
        <source>no place for a %1 radiator</source>
        <translation>kein Platz für einen Radiator von %1</translation>
    </message>
    <message>
        <source>%1 high, the case takes %2</source>
        <translation>%1 hoch, das Gehäuse fasst %2</translation>
    </message>
    <message>
        <source>passive card, needs a chassis with ducted airflow</source>
        <translation>passive Karte, braucht ein Gehäuse mit geführtem Luftstrom</translation>
    </message>
    <message>
        <source>does not belong there</source>
        <translation>gehört nicht dorthin</translation>
    </message>
    <message>
        <source>no free place for it</source>
        <translation>kein freier Platz dafür</translation>
    </message>
    <message>
        <source>no board chosen yet</source>
        <translation>noch kein Mainboard gewählt</translation>
    </message>
    <message>
        <source>no case chosen yet</source>
        <translation>noch kein Gehäuse gewählt</translation>
    </message>
    <message>
        <source>fan places of the case are not known</source>
        <translation>Lüfterplätze des Gehäuses nicht bekannt</translation>
    </message>
    <message>
        <source>needs an SXM socket, not a PCIe slot</source>
        <translation>braucht einen SXM-Sockel, keinen PCIe-Steckplatz</translation>
    </message>
    <message>
        <source>needs an OAM socket, not a PCIe slot</source>
        <translation>braucht einen OAM-Sockel, keinen PCIe-Steckplatz</translation>
    </message>
    <message>
        <source>comes only as part of a whole machine</source>
        <translation>nur als Teil eines ganzen Rechners erhältlich</translation>
    </message>
    <message>
        <source>the machine has a case of its own</source>
        <translation>der Rechner hat ein eigenes Gehäuse</translation>
    </message>
    <message>
        <source>the machine has CPU coolers of its own</source>
        <translation>der Rechner hat eigene CPU-Kühler</translation>
    </message>
    <message>
        <source>the machine has a board of its own</source>
        <translation>der Rechner hat ein eigenes Mainboard</translation>
    </message>
    <message>
        <source>the machine has a board of its own, perhaps this one</source>
        <translation>der Rechner hat ein eigenes Mainboard, vielleicht dieses</translation>
    </message>
    <message>
        <source>the machine has supplies of its own</source>
        <translation>der Rechner hat eigene Netzteile</translation>
    </message>
    <message>
        <source>the machine has supplies of its own, perhaps this one</source>
        <translation>der Rechner hat eigene Netzteile, vielleicht dieses</translation>
    </message>
    <message>
        <source>slots of the machine not known</source>
        <translation>Steckplätze des Rechners nicht bekannt</translation>
    </message>
    <message>
        <source>memory slots of the machine not known</source>
        <translation>Speicherplätze des Rechners nicht bekannt</translation>
    </message>
    <message>
        <source>CPU sockets of the machine not known</source>
        <translation>CPU-Sockel des Rechners nicht bekannt</translation>
    </message>
    <message>
        <source>drive bays of the machine not known</source>
        <translation>Laufwerksschächte des Rechners nicht bekannt</translation>
    </message>
</context>
<context>
    <name>flopsmith::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Export &amp;drawing…</source>
        <translation>&amp;Zeichnung exportieren…</translation>
    </message>
    <message>
        <source>&amp;Export build sheet…</source>
        <translation>Bauplan &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;move part</source>
        <translation>Teil ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>Alles &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Search &amp;parts</source>
        <translation>&amp;Teile suchen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Flopsmith</source>
        <translation>&amp;Über Flopsmith</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Neu aus &amp;Vorlage</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Aussehen</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Aussehen</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>Aussehen des S&amp;ystems</translation>
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
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open parts &amp;list…</source>
        <translation>&amp;Liste öffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste parts list</source>
        <translation>Liste &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Catalog data…</source>
        <translation>&amp;Katalogdaten…</translation>
    </message>
    <message>
        <source>All fi&amp;gures of the part</source>
        <translation>Alle An&amp;gaben des Teils</translation>
    </message>
    <message>
        <source>Put the part &amp;aside to compare</source>
        <translation>Teil zum Vergleich &amp;vormerken</translation>
    </message>
    <message>
        <source>&amp;Compare parts</source>
        <translation>Teile verg&amp;leichen</translation>
    </message>
    <message>
        <source>Ne&amp;w part…</source>
        <translation>&amp;Neues Teil…</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>Arbeits&amp;last</translation>
    </message>
    <message>
        <source>Ow&amp;n or rent</source>
        <translation>Ka&amp;ufen oder mieten</translation>
    </message>
    <message>
        <source>Site an&amp;d settings…</source>
        <translation>Stan&amp;dort und Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Rules of this document…</source>
        <translation>&amp;Regeln dieses Dokuments…</translation>
    </message>
</context>
<context>
    <name>flopsmith::CanvasView</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Drawing of the machine. Arrow keys move between places, Enter looks for parts for a free place, P places the part of the list, M moves a part, Delete takes it out.</source>
        <translation>Zeichnung des Rechners. Pfeiltasten wechseln zwischen den Plätzen, die Eingabetaste sucht Teile für einen freien Platz, P setzt das Teil der Liste ein, M verschiebt ein Teil, Entf nimmt es heraus.</translation>
    </message>
    <message>
        <source>Drop here to take out</source>
        <translation>Zum Herausnehmen hier ablegen</translation>
    </message>
</context>
<context>
    <name>flopsmith::CatalogController</name>
    <message>
        <source>The dataset is removed.</source>
        <translation>Der Datensatz ist entfernt.</translation>
    </message>
    <message>
        <source>These prices were there already.</source>
        <translation>Diese Preise waren schon vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n new price(s)</source>
        <translation>
            <numerusform>%n neuer Preis</numerusform>
            <numerusform>%n neue Preise</numerusform>
        </translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Datasets (*.csv *.tsv *.json *.jsonl *.yaml *.yml *.ids *.gz);;All files (*)</source>
        <translation>Datensätze (*.csv *.tsv *.json *.jsonl *.yaml *.yml *.ids *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Preislisten (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2 parts taken</source>
        <translation>%1: %2 Teile übernommen</translation>
    </message>
    <message>
        <source>%1 of them joined with parts that were there</source>
        <translation>davon %1 mit vorhandenen Teilen vereint</translation>
    </message>
    <message>
        <source>%1 records or values not taken over</source>
        <translation>%1 Einträge oder Werte nicht übernommen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: names of %2 devices, for lists that lspci made</source>
        <translation>%1: Namen von %2 Geräten, für Listen von lspci</translation>
    </message>
</context>
<context>
    <name>flopsmith::CatalogDialog</name>
    <message>
        <source>Imported datasets</source>
        <translation>Importierte Datensätze</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>D&amp;etails…</source>
        <translation>De&amp;tails…</translation>
    </message>
    <message>
        <source>Catalog data</source>
        <translation>Katalogdaten</translation>
    </message>
    <message>
        <source>Parts of datasets that you import stand beside those of the program&apos;s catalog, each with its source. Files are read on this computer only.</source>
        <translation>Teile importierter Datensätze stehen neben denen des Programmkatalogs, jedes mit seiner Quelle. Dateien werden nur auf diesem Rechner gelesen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Import a file or a folder of an open dataset, or any table of parts as CSV.</source>
        <translation>Noch nichts importiert. Eine Datei oder einen Ordner eines offenen Datensatzes importieren oder eine beliebige Teiletabelle als CSV.</translation>
    </message>
    <message>
        <source>Import &amp;file…</source>
        <translation>&amp;Datei importieren…</translation>
    </message>
    <message>
        <source>A file of an open dataset, or any table as CSV</source>
        <translation>Eine Datei eines offenen Datensatzes oder eine beliebige Tabelle als CSV</translation>
    </message>
    <message>
        <source>Import f&amp;older…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>The folder of an open dataset</source>
        <translation>Der Ordner eines offenen Datensatzes</translation>
    </message>
    <message>
        <source>Ma&amp;p columns…</source>
        <translation>&amp;Spalten zuordnen…</translation>
    </message>
    <message>
        <source>Say yourself what the columns of a table are</source>
        <translation>Selbst angeben, was die Spalten einer Tabelle bedeuten</translation>
    </message>
    <message>
        <source>Import p&amp;rices…</source>
        <translation>&amp;Preise importieren…</translation>
    </message>
    <message>
        <source>A price list as CSV</source>
        <translation>Eine Preisliste als CSV</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Skipped…</source>
        <translation>Ü&amp;bersprungen…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Mer&amp;ges…</source>
        <translation>&amp;Zusammenführungen…</translation>
    </message>
    <message>
        <source>Read the selected dataset again from where it came from</source>
        <translation>Den gewählten Datensatz erneut von seiner Herkunft einlesen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Not taken over when %1 was imported:</source>
        <translation>Beim Import von %1 nicht übernommen:</translation>
    </message>
</context>
<context>
    <name>flopsmith::Centre</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>flopsmith::ChartView</name>
    <message>
        <source>No figure is known for this chart.</source>
        <translation>Für dieses Diagramm ist keine Angabe bekannt.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>Werte als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export this chart</source>
        <translation>Dieses Diagramm exportieren</translation>
    </message>
    <message>
        <source>Save this chart as a picture or as numbers</source>
        <translation>Dieses Diagramm als Bild oder als Zahlen speichern</translation>
    </message>
    <message>
        <source>PNG picture…</source>
        <translation>PNG-Bild…</translation>
    </message>
    <message>
        <source>SVG picture…</source>
        <translation>SVG-Bild…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV-Tabelle…</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Arrow keys walk through the values</source>
        <translation>Pfeiltasten gehen die Werte durch</translation>
    </message>
</context>
<context>
    <name>flopsmith::ChartsPanel</name>
    <message>
        <source>All charts</source>
        <translation>Alle Diagramme</translation>
    </message>
    <message>
        <source>Charts of performance, power and cost appear here.
Add parts from the list on the left, or open a template, and come back.</source>
        <translation>Hier erscheinen Diagramme zu Rechenleistung, Stromverbrauch und Kosten.
Teile aus der Liste links hinzufügen oder eine Vorlage öffnen und hierher zurückkehren.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Show builds that just meet this tier&apos;s levels</source>
        <translation>Zusammenstellungen zeigen, die diese Stufe gerade erreichen</translation>
    </message>
    <message>
        <source>This build</source>
        <translation>Diese Zusammenstellung</translation>
    </message>
    <message>
        <source>Own or rent: %1</source>
        <translation>Kaufen oder mieten: %1</translation>
    </message>
</context>
<context>
    <name>flopsmith::ColumnBoxes</name>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>Bedeutung von %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
</context>
<context>
    <name>flopsmith::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Find parts, actions, problems</source>
        <translation>Teile, Befehle, Probleme suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>flopsmith::ComparePanel</name>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Show the builds in charts instead of a table</source>
        <translation>Zusammenstellungen in Diagrammen statt in einer Tabelle zeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>PDF document…</source>
        <translation>PDF-Dokument…</translation>
    </message>
    <message>
        <source>HTML page…</source>
        <translation>HTML-Seite…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV-Tabelle…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare this build with up to five others.
Add saved builds, templates or rented machines above, or drop .rig files here.</source>
        <translation>Diese Zusammenstellung mit bis zu fünf anderen vergleichen.
Oben gespeicherte Zusammenstellungen, Vorlagen oder Mietrechner hinzufügen oder .rig-Dateien hier ablegen.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>The build that the others are measured against</source>
        <translation>Die Zusammenstellung, an der die anderen gemessen werden</translation>
    </message>
    <message>
        <source>Markdown text…</source>
        <translation>Markdown-Text…</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Say above the table what the differences mean</source>
        <translation>Über der Tabelle sagen, was die Unterschiede bedeuten</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>flopsmith::CompareTray</name>
    <message>
        <source>Empty the comparison</source>
        <translation>Vergleich leeren</translation>
    </message>
    <message>
        <source>Compare (%1)</source>
        <translation>Vergleichen (%1)</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Vergleichen: %1</translation>
    </message>
    <message>
        <source>Add another part of this category first</source>
        <translation>Erst ein weiteres Teil dieser Kategorie hinzufügen</translation>
    </message>
</context>
<context>
    <name>flopsmith::ComparedBuilds</name>
    <message>
        <source>Add build</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Saved builds…</source>
        <translation>Gespeicherte…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Flopsmith builds (*.rig)</source>
        <translation>Flopsmith-Zusammenstellungen (*.rig)</translation>
    </message>
    <message>
        <source>%1 builds are compared at most. Remove one first.</source>
        <translation>Höchstens %1 Zusammenstellungen werden verglichen. Erst eine entfernen.</translation>
    </message>
    <message>
        <source>Remove %1 from the comparison</source>
        <translation>%1 aus dem Vergleich entfernen</translation>
    </message>
    <message>
        <source>Add a saved build, a template or a rented machine to the comparison</source>
        <translation>Gespeicherte Zusammenstellung, Vorlage oder Mietrechner zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Rented machines</source>
        <translation>Mietrechner</translation>
    </message>
    <message>
        <source>The catalog has no rented machine %1.</source>
        <translation>Der Katalog hat keinen Mietrechner %1.</translation>
    </message>
</context>
<context>
    <name>flopsmith::ComparisonTable</name>
    <message>
        <source>Comparison of builds</source>
        <translation>Vergleich von Zusammenstellungen</translation>
    </message>
</context>
<context>
    <name>flopsmith::DataErrorDialog</name>
    <message>
        <source>Report a data error</source>
        <translation>Datenfehler melden</translation>
    </message>
    <message>
        <source>The value with its unit</source>
        <translation>Der Wert mit Einheit</translation>
    </message>
    <message>
        <source>An address, or document and page</source>
        <translation>Eine Adresse oder Dokument und Seite</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Text der Meldung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part numbers</source>
        <translation>Teilenummern</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Nothing is sent. Paste the text into a message to those who keep the catalog.</source>
        <translation>Es wird nichts gesendet. Den Text in eine Nachricht an die Betreuer des Katalogs einfügen.</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Right is</source>
        <translation>&amp;Richtig ist</translation>
    </message>
    <message>
        <source>&amp;Where it is written</source>
        <translation>&amp;Wo es steht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Changed since it was copied.</source>
        <translation>Seit dem Kopieren geändert.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
</context>
<context>
    <name>flopsmith::DatasetModel</name>
    <message>
        <source>Parts that are shown as one with a part that was there</source>
        <translation>Teile, die mit einem vorhandenen Teil als eins gezeigt werden</translation>
    </message>
    <message>
        <source>Records and values that were not taken over</source>
        <translation>Einträge und Werte, die nicht übernommen wurden</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Vereint</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>flopsmith::DocumentOptions</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Firmware and driver</source>
        <translation>Firmware und Treiber</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>flopsmith::DropEdit</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>%1 durch %2 ersetzen</translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation>%1 in %2 einsetzen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>flopsmith::DropSession</name>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>%1: best free place</source>
        <translation>%1: bester freier Platz</translation>
    </message>
    <message>
        <source>the build is being checked</source>
        <translation>Zusammenstellung wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clears %n problem(s)</source>
        <translation>
            <numerusform>behebt %n Problem</numerusform>
            <numerusform>behebt %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>fits, no new problem</source>
        <translation>passt, kein neues Problem</translation>
    </message>
</context>
<context>
    <name>flopsmith::FacetModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All makers</source>
        <translation>Alle Hersteller</translation>
    </message>
</context>
<context>
    <name>flopsmith::FiguresDialog</name>
    <message>
        <source>A model by its figures</source>
        <translation>Ein Modell nach seinen Angaben</translation>
    </message>
    <message>
        <source>Parameters are enough for a first answer; the shape makes it better. Write 8B, 120M or 4k.</source>
        <translation>Die Parameter genügen für eine erste Antwort; die Form macht sie besser. Schreibweise: 8B, 120M oder 4k.</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>Mein Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Take this model</source>
        <translation>Dieses Modell übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>flopsmith::FileController</name>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Saved, but the version before could not be kept: %1</source>
        <translation>Gespeichert, doch die vorige Fassung ließ sich nicht aufbewahren: %1</translation>
    </message>
    <message>
        <source>Unsaved work is not being kept safe: %1</source>
        <translation>Ungespeicherte Arbeit wird nicht gesichert: %1</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Builds (*.rig)</source>
        <translation>Zusammenstellungen (*.rig)</translation>
    </message>
    <message>
        <source>This build is open read-only. Changes can be saved under another name.</source>
        <translation>Diese Zusammenstellung ist schreibgeschützt geöffnet. Änderungen lassen sich unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) had other figures when this build was saved; the catalog&apos;s are used: %1</source>
        <translation>
            <numerusform>%n Teil hatte beim Speichern andere Angaben; die des Katalogs gelten: %1</numerusform>
            <numerusform>%n Teile hatten beim Speichern andere Angaben; die des Katalogs gelten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation>Zeichnung exportieren</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Export build sheet</source>
        <translation>Bauplan exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Markdown (*.md);;Tables (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>PDF (*.pdf);;Webseite (*.html);;Markdown (*.md);;Tabellen (*.csv);;Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>flopsmith::FilterButton</name>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>Only parts with certain figures</source>
        <translation>Nur Teile mit bestimmten Angaben</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Figures and their values</source>
        <translation>Angaben und ihre Werte</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Filter, %n chosen</source>
        <translation>
            <numerusform>Filter, %n gewählt</numerusform>
            <numerusform>Filter, %n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::FilterModel</name>
    <message numerus="yes">
        <source>%1: %2, %n part(s)</source>
        <translation>
            <numerusform>%1: %2, %n Teil</numerusform>
            <numerusform>%1: %2, %n Teile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::FindingText</name>
    <message numerus="yes">
        <source>fits %n places</source>
        <translation>
            <numerusform>passt an %n Platz</numerusform>
            <numerusform>passt an %n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>fits %1</source>
        <translation>passt an %1</translation>
    </message>
    <message>
        <source>fits slot %1</source>
        <translation>passt in Steckplatz %1</translation>
    </message>
    <message>
        <source>fits slots %1</source>
        <translation>passt in die Steckplätze %1</translation>
    </message>
    <message>
        <source>%1 only assumed</source>
        <translation>%1 nur angenommen</translation>
    </message>
    <message>
        <source>%1 of %2, which is only assumed</source>
        <translation>%1 von %2, nur angenommen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>needs more data</source>
        <translation>braucht mehr Angaben</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 nicht bekannt</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>Street price</source>
        <translation>Straßenpreis</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Your price</source>
        <translation>Ihr Preis</translation>
    </message>
</context>
<context>
    <name>flopsmith::FixTexts</name>
    <message>
        <source>same price</source>
        <translation>gleicher Preis</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n new error(s)</source>
        <translation>
            <numerusform>%n neuer Fehler</numerusform>
            <numerusform>%n neue Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>no new error</source>
        <translation>kein neuer Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es)</source>
        <translation>
            <numerusform>%n Abhilfe</numerusform>
            <numerusform>%n Abhilfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::HelpDialogs</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Put the part of the list into the best place</source>
        <translation>Das Teil der Liste auf den besten Platz setzen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Go through the places of the drawing</source>
        <translation>Die Plätze der Zeichnung durchgehen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>From the search field into the list</source>
        <translation>Vom Suchfeld in die Liste</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pfeil ab</translation>
    </message>
    <message>
        <source>From area to area</source>
        <translation>Von Bereich zu Bereich</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Configurator for deep-learning machines.</source>
        <translation>Konfigurator für Deep-Learning-Rechner.</translation>
    </message>
    <message>
        <source>Catalog of %1 with %2 parts.</source>
        <translation>Katalog vom %1 mit %2 Teilen.</translation>
    </message>
    <message>
        <source>Flopsmith is free software under the GNU General Public License, version 3 or later, without any warranty. The catalog&apos;s facts are in the public domain (CC0 1.0).</source>
        <translation>Flopsmith ist freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung. Die Fakten des Katalogs sind gemeinfrei (CC0 1.0).</translation>
    </message>
    <message>
        <source>It uses</source>
        <translation>Verwendet wird</translation>
    </message>
    <message>
        <source>About Flopsmith</source>
        <translation>Über Flopsmith</translation>
    </message>
</context>
<context>
    <name>flopsmith::InspectorFigures</name>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 nennt %2</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
</context>
<context>
    <name>flopsmith::InspectorSettings</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source> W</source>
        <translation> W</translation>
    </message>
    <message>
        <source>Back to the card&apos;s own limit</source>
        <translation>Zurück zur eigenen Grenze der Karte</translation>
    </message>
    <message>
        <source>Standard power limit</source>
        <translation>Standard-Leistungsgrenze</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Platz</translation>
    </message>
    <message>
        <source>Power &amp;limit</source>
        <translation>&amp;Leistungsgrenze</translation>
    </message>
    <message>
        <source>Comes with %1 and leaves with it.</source>
        <translation>Kommt mit %1 und geht damit.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatisch: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 (swap with %2)</source>
        <translation>%1 (Tausch mit %2)</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>%1 begrenzen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>So that this one can have a power limit and a supply of its own</source>
        <translation>Damit diese eine eigene Leistungsgrenze und ein eigenes Netzteil haben kann</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>Gespeist von</translation>
    </message>
    <message>
        <source>Lanes of the slot</source>
        <translation>Lanes des Steckplatzes</translation>
    </message>
    <message>
        <source>&amp;Fed by</source>
        <translation>&amp;Gespeist von</translation>
    </message>
    <message>
        <source>Lanes of the &amp;slot</source>
        <translation>Lanes des &amp;Steckplatzes</translation>
    </message>
    <message>
        <source>Feed %1</source>
        <translation>%1 speisen</translation>
    </message>
    <message>
        <source>Split the slot&apos;s lanes</source>
        <translation>Lanes des Steckplatzes aufteilen</translation>
    </message>
    <message>
        <source>Set this one of %1 apart</source>
        <translation>Diese eine von %1 herauslösen</translation>
    </message>
    <message>
        <source>the best split</source>
        <translation>die beste Aufteilung</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>nicht aufgeteilt</translation>
    </message>
    <message>
        <source>Set %1 apart</source>
        <translation>%1 herauslösen</translation>
    </message>
</context>
<context>
    <name>flopsmith::InspectorView</name>
    <message>
        <source>Place</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Show parts</source>
        <translation>Teile zeigen</translation>
    </message>
    <message>
        <source>Put it into the best place</source>
        <translation>Auf den besten Platz setzen</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>ohne Platz</translation>
    </message>
    <message>
        <source>Free place</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>PCIe generation</source>
        <translation>PCIe-Generation</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Memory channel</source>
        <translation>Speicherkanal</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Schacht</translation>
    </message>
    <message>
        <source>Select a part or a place to see its figures.</source>
        <translation>Ein Teil oder einen Platz wählen, um die Angaben zu sehen.</translation>
    </message>
    <message>
        <source>All figures and sources</source>
        <translation>Alle Angaben und Quellen</translation>
    </message>
    <message>
        <source>Every figure with its source, prices over time, variants, comparison</source>
        <translation>Jede Angabe mit Quelle, Preisverlauf, Varianten, Vergleich</translation>
    </message>
    <message>
        <source>Edit own part…</source>
        <translation>Eigenes Teil bearbeiten…</translation>
    </message>
    <message>
        <source>Copy as own part…</source>
        <translation>Als eigenes Teil kopieren…</translation>
    </message>
    <message>
        <source>Power from</source>
        <translation>Strom von</translation>
    </message>
    <message>
        <source>no %1 output is left</source>
        <translation>kein Ausgang %1 mehr frei</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Zu %1</translation>
    </message>
</context>
<context>
    <name>flopsmith::LayerItem</name>
    <message>
        <source>blower, out of the rear</source>
        <translation>Blower, nach hinten hinaus</translation>
    </message>
    <message>
        <source>open air, into the case</source>
        <translation>Open-Air, ins Gehäuse</translation>
    </message>
    <message>
        <source>flow-through</source>
        <translation>durchströmend</translation>
    </message>
    <message>
        <source>passive, needs ducted air</source>
        <translation>passiv, braucht geführte Luft</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>Flüssigkühlung</translation>
    </message>
    <message>
        <source>cooling not known</source>
        <translation>Kühlung nicht bekannt</translation>
    </message>
    <message>
        <source>load %1 of %2 (%3 %)</source>
        <translation>Last %1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>kein Abstand</translation>
    </message>
    <message>
        <source>%1 mm gap</source>
        <translation>%1 mm Abstand</translation>
    </message>
</context>
<context>
    <name>flopsmith::ListController</name>
    <message>
        <source>There is no text to paste. Copy a parts list first.</source>
        <translation>Es gibt keinen Text zum Einfügen. Kopieren Sie zuerst eine Teileliste.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message numerus="yes">
        <source>Taken from the list: %n line(s)</source>
        <translation>
            <numerusform>Aus der Liste übernommen: %n Zeile</numerusform>
            <numerusform>Aus der Liste übernommen: %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not certain</source>
        <translation>
            <numerusform>%n nicht sicher</numerusform>
            <numerusform>%n nicht sicher</numerusform>
        </translation>
    </message>
    <message>
        <source>Look through…</source>
        <translation>Durchsehen…</translation>
    </message>
    <message>
        <source>Choose parts of the list</source>
        <translation>Teile der Liste wählen</translation>
    </message>
</context>
<context>
    <name>flopsmith::ListReview</name>
    <message>
        <source>Parts list</source>
        <translation>Teileliste</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Lines of the parts list</source>
        <translation>Zeilen der Teileliste</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>What is not certain stands first. A placeholder keeps its place in the build; its figures are unknown, so that checks which need them cannot tell.</source>
        <translation>Was nicht sicher ist, steht zuerst. Ein Platzhalter behält seinen Platz in der Zusammenstellung; seine Werte sind unbekannt, so dass Prüfungen, die sie brauchen, nichts entscheiden können.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Part for %1</source>
        <translation>Teil für %1</translation>
    </message>
</context>
<context>
    <name>flopsmith::MainWindow</name>
    <message>
        <source>Reading the catalog…</source>
        <translation>Katalog wird gelesen…</translation>
    </message>
    <message>
        <source>There is no catalog to work with.</source>
        <translation>Es gibt keinen Katalog.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>%1[*] – Flopsmith</source>
        <translation>%1[*] – Flopsmith</translation>
    </message>
    <message>
        <source>Open a model&apos;s config.json</source>
        <translation>config.json eines Modells öffnen</translation>
    </message>
    <message>
        <source>Model configuration (*.json);;All files (*)</source>
        <translation>Modellkonfiguration (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>flopsmith::MapperDialog</name>
    <message>
        <source>Map columns of %1</source>
        <translation>Spalten von %1 zuordnen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>where no column says it</source>
        <translation>wo keine Spalte ihn nennt</translation>
    </message>
    <message>
        <source>Currency of prices without a sign</source>
        <translation>Währung der Preise ohne Zeichen</translation>
    </message>
    <message>
        <source>Date of the prices</source>
        <translation>Datum der Preise</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Maker</source>
        <translation>&amp;Hersteller</translation>
    </message>
    <message>
        <source>&amp;Prices in, on</source>
        <translation>&amp;Preise in, am</translation>
    </message>
    <message>
        <source>First rows as they would be read</source>
        <translation>Erste Zeilen, wie sie gelesen würden</translation>
    </message>
    <message>
        <source>Two columns are “%1”. Skip one of them.</source>
        <translation>Zwei Spalten sind „%1“. Eine davon überspringen.</translation>
    </message>
    <message>
        <source>The name needs a letter or a digit.</source>
        <translation>Der Name braucht einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>%1 of the first %2 rows become parts</source>
        <translation>%1 der ersten %2 Zeilen werden Teile</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read and stay unknown</source>
        <translation>
            <numerusform>%n Wert ist nicht lesbar und bleibt unbekannt</numerusform>
            <numerusform>%n Werte sind nicht lesbar und bleiben unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>the dataset that has this name now is replaced</source>
        <translation>der jetzige Datensatz dieses Namens wird ersetzt</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>What stands before decimals: 1.299 is more than a thousand, or a little more than one</source>
        <translation>Was vor den Nachkommastellen steht: 1.299 ist mehr als tausend oder wenig mehr als eins</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wie geschrieben</translation>
    </message>
</context>
<context>
    <name>flopsmith::MappingModel</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(keine Überschrift)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>flopsmith::MergeModel</name>
    <message>
        <source>Catalog of the program</source>
        <translation>Katalog des Programms</translation>
    </message>
    <message>
        <source>Same part number</source>
        <translation>Gleiche Teilenummer</translation>
    </message>
    <message>
        <source>Same name and key figures</source>
        <translation>Gleicher Name und gleiche Kerndaten</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, kept apart</source>
        <translation>%1, getrennt gehalten</translation>
    </message>
    <message>
        <source>%1, shown as one</source>
        <translation>%1, als eins gezeigt</translation>
    </message>
    <message>
        <source>Shown as one</source>
        <translation>Als eins gezeigt</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation>Vereint mit</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>flopsmith::MergesDialog</name>
    <message>
        <source>Merges</source>
        <translation>Zusammenführungen</translation>
    </message>
    <message>
        <source>The same part from two sources is shown once, with the figures of both. Take the tick away to keep the two apart, also when the dataset is imported again.</source>
        <translation>Dasselbe Teil aus zwei Quellen wird einmal gezeigt, mit den Angaben beider. Haken entfernen, um die beiden getrennt zu halten, auch wenn der Datensatz erneut importiert wird.</translation>
    </message>
    <message>
        <source>Search merges</source>
        <translation>Zusammenführungen suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 shown as one, %2 kept apart</source>
        <translation>%1 als eins gezeigt, %2 getrennt gehalten</translation>
    </message>
</context>
<context>
    <name>flopsmith::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>flopsmith::ModelField</name>
    <message>
        <source>Llama 3 8B, ResNet, 70B…</source>
        <translation>Llama 3 8B, ResNet, 70B…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>flopsmith::NumberField</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1 (üblich)</translation>
    </message>
    <message>
        <source>This is not a number above 0: write 4096, 4k, 1.5M or 300B.</source>
        <translation>Das ist keine Zahl über 0. Schreibweise: 4096, 4k, 1.5M oder 300B.</translation>
    </message>
</context>
<context>
    <name>flopsmith::OffersModel</name>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Double-click or F2 to state it yourself</source>
        <translation>Doppelklick oder F2, um es selbst anzugeben</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Je Stunde</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Preis vom</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>State the price of %1</source>
        <translation>Preis von %1 angeben</translation>
    </message>
    <message>
        <source>State the accelerators of %1</source>
        <translation>Beschleuniger von %1 angeben</translation>
    </message>
    <message>
        <source>State the speed of %1</source>
        <translation>Geschwindigkeit von %1 angeben</translation>
    </message>
</context>
<context>
    <name>flopsmith::OutlineModel</name>
    <message>
        <source>Case and board</source>
        <translation>Gehäuse und Mainboard</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Expansion slots</source>
        <translation>Erweiterungssteckplätze</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Laufwerke</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Lüfter</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Platz</translation>
    </message>
    <message>
        <source>Beside the machine</source>
        <translation>Neben dem Rechner</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>%1 (swap with %2)</source>
        <translation>%1 (Tausch mit %2)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Anbindung</translation>
    </message>
</context>
<context>
    <name>flopsmith::OwnershipFigures</name>
    <message>
        <source>The data must stay in the house</source>
        <translation>Die Daten müssen im Haus bleiben</translation>
    </message>
    <message>
        <source>Change where the data may be</source>
        <translation>Ändern, wo die Daten liegen dürfen</translation>
    </message>
    <message>
        <source>A number %1</source>
        <translation>Eine Zahl %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>flopsmith::OwnershipPanel</name>
    <message>
        <source>Own or rent</source>
        <translation>Kaufen oder mieten</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet …</translation>
    </message>
</context>
<context>
    <name>flopsmith::OwnershipRates</name>
    <message>
        <source>Rates of exchange</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>A number above 0</source>
        <translation>Eine Zahl über 0</translation>
    </message>
    <message>
        <source>Change a rate of exchange</source>
        <translation>Wechselkurs ändern</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>Angebote</translation>
    </message>
</context>
<context>
    <name>flopsmith::OwnershipTables</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Spitzen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>Worauf das Urteil beruht</translation>
    </message>
</context>
<context>
    <name>flopsmith::PagesView</name>
    <message>
        <source>Pages of the build sheet</source>
        <translation>Seiten des Bauplans</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartCompareDialog</name>
    <message>
        <source>A tick marks the best value where more or less is better. Tinted values differ from the first part. What is assumed is never called best.</source>
        <translation>Ein Haken markiert den besten Wert, wo mehr oder weniger besser ist. Getönte Werte weichen vom ersten Teil ab. Angenommenes heißt nie bester Wert.</translation>
    </message>
    <message>
        <source>Comparison of parts</source>
        <translation>Vergleich von Teilen</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <source>Takes the part of the selected column out of the comparison (Delete)</source>
        <translation>Nimmt das Teil der gewählten Spalte aus dem Vergleich (Entf)</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: comparison of parts</source>
        <translation>%1: Vergleich von Teilen</translation>
    </message>
    <message>
        <source>Not known of any: %1</source>
        <translation>Bei keinem bekannt: %1</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartComparison</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (angenommen)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartComparisonModel</name>
    <message>
        <source>%1, best</source>
        <translation>%1, am besten</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angabe</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartController</name>
    <message>
        <source>The build has this part. Take it out of the build first.</source>
        <translation>Die Zusammenstellung enthält dieses Teil. Erst dort herausnehmen.</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartEditor</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part numbers</source>
        <translation>Teilenummern</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>&amp;Save part</source>
        <translation>Teil &amp;speichern</translation>
    </message>
    <message>
        <source>Edit own part</source>
        <translation>Eigenes Teil bearbeiten</translation>
    </message>
    <message>
        <source>Copy as own part</source>
        <translation>Als eigenes Teil kopieren</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Neues Teil</translation>
    </message>
    <message>
        <source>within the category: gpu, nvme, tower</source>
        <translation>innerhalb der Kategorie: gpu, nvme, tower</translation>
    </message>
    <message>
        <source>the maker&apos;s, with commas between them</source>
        <translation>die des Herstellers, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>Ma&amp;ker</source>
        <translation>&amp;Hersteller</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Id</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Part n&amp;umbers</source>
        <translation>&amp;Teilenummern</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Preis</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The maker&apos;s own document</source>
        <translation>Dokument des Herstellers</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Second-hand: shop, magazine</source>
        <translation>Aus zweiter Hand: Händler, Zeitschrift</translation>
    </message>
    <message>
        <source>Assumed: no check passes on it</source>
        <translation>Angenommen: keine Prüfung gilt damit als bestanden</translation>
    </message>
    <message>
        <source>data sheet, manual, quote, own measurement</source>
        <translation>Datenblatt, Handbuch, Angebot, eigene Messung</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>D&amp;okument</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Verlässlichkeit</translation>
    </message>
    <message>
        <source>Where changed figures are from</source>
        <translation>Woher geänderte Angaben stammen</translation>
    </message>
    <message>
        <source>Where the figures are from</source>
        <translation>Woher die Angaben stammen</translation>
    </message>
    <message>
        <source>Figures; what is not known stays empty</source>
        <translation>Angaben; Unbekanntes bleibt leer</translation>
    </message>
    <message>
        <source>De&amp;lete part</source>
        <translation>Teil &amp;löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2 figures known</source>
        <translation>%1 von %2 Angaben bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n zu korrigieren</numerusform>
            <numerusform>%n zu korrigieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n zweifelhaft</numerusform>
            <numerusform>%n zweifelhaft</numerusform>
        </translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartFormView</name>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>words with commas; - for none</source>
        <translation>Wörter mit Kommas; - für keine</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartListModel</name>
    <message>
        <source>%1 of %2 fit</source>
        <translation>%1 von %2 passen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <source>No part matches “%1”; showing near names</source>
        <translation>Kein Teil passt zu „%1“; ähnliche Namen werden gezeigt</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) shown</source>
        <translation>
            <numerusform>%n Variante eingeblendet</numerusform>
            <numerusform>%n Varianten eingeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) not shown</source>
        <translation>
            <numerusform>%n Variante ausgeblendet</numerusform>
            <numerusform>%n Varianten ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::PartPage</name>
    <message>
        <source>%1, read on %2</source>
        <translation>%1, gelesen am %2</translation>
    </message>
    <message>
        <source>only to rent</source>
        <translation>nur zu mieten</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Part numbers</source>
        <translation>Teilenummern</translation>
    </message>
    <message>
        <source>no source stated</source>
        <translation>keine Quelle angegeben</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>andere Quelle</translation>
    </message>
    <message>
        <source>also</source>
        <translation>auch</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>maker&apos;s figure</source>
        <translation>Herstellerangabe</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>reported by others</source>
        <translation>von Dritten berichtet</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1, alt</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartPageDialog</name>
    <message>
        <source>&amp;Open source</source>
        <translation>Quelle &amp;öffnen</translation>
    </message>
    <message>
        <source>Opens the source of the selected figure in the browser</source>
        <translation>Öffnet die Quelle der gewählten Angabe im Browser</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Copies the whole page as text</source>
        <translation>Kopiert die ganze Seite als Text</translation>
    </message>
    <message>
        <source>&amp;Report a data error…</source>
        <translation>&amp;Datenfehler melden…</translation>
    </message>
    <message>
        <source>Makes a text about the selected figure for those who keep the catalog</source>
        <translation>Erstellt einen Text zur gewählten Angabe für die Betreuer des Katalogs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 – all figures</source>
        <translation>%1 – alle Angaben</translation>
    </message>
    <message>
        <source>Product page: %1</source>
        <translation>Produktseite: %1</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>Add to &amp;comparison</source>
        <translation>Zum &amp;Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Four parts are chosen; take one out first</source>
        <translation>Vier Teile sind gewählt; erst eins herausnehmen</translation>
    </message>
    <message>
        <source>Compare (%1)</source>
        <translation>Vergleichen (%1)</translation>
    </message>
    <message>
        <source>Add another part of this category first</source>
        <translation>Erst ein weiteres Teil dieser Kategorie hinzufügen</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartPageModel</name>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (angenommen)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartPageSide</name>
    <message>
        <source>older than 12 months</source>
        <translation>älter als 12 Monate</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Enter shows the figures of a variant.</source>
        <translation>Eingabetaste zeigt die Angaben einer Variante.</translation>
    </message>
    <message>
        <source>%1 (reference)</source>
        <translation>%1 (Referenz)</translation>
    </message>
    <message>
        <source>No price is known.</source>
        <translation>Kein Preis bekannt.</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartPageTable</name>
    <message>
        <source>Figures with their sources</source>
        <translation>Angaben mit ihren Quellen</translation>
    </message>
    <message>
        <source>Enter opens the source of a row; copying takes the selected rows.</source>
        <translation>Eingabetaste öffnet die Quelle einer Zeile; Kopieren nimmt die gewählten Zeilen.</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartPages</name>
    <message>
        <source>Select a part first.</source>
        <translation>Erst ein Teil wählen.</translation>
    </message>
    <message>
        <source>Four parts are chosen for the comparison; take one out first.</source>
        <translation>Vier Teile sind zum Vergleich gewählt; erst eins herausnehmen.</translation>
    </message>
    <message>
        <source>Add two to four parts of a category to the comparison first.</source>
        <translation>Erst zwei bis vier Teile einer Kategorie zum Vergleich hinzufügen.</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartsActions</name>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Einsetzen</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>&amp;New part…</source>
        <translation>&amp;Neues Teil…</translation>
    </message>
    <message>
        <source>&amp;Copy as own part…</source>
        <translation>Als eigenes Teil &amp;kopieren…</translation>
    </message>
    <message>
        <source>&amp;Edit own part…</source>
        <translation>Eigenes Teil &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>De&amp;lete own part</source>
        <translation>Eigenes Teil &amp;löschen</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartsDelegate</name>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n Variante</numerusform>
            <numerusform>%n Varianten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::PartsPanel</name>
    <message>
        <source>&amp;Fits this build</source>
        <translation>&amp;Passt hierzu</translation>
    </message>
    <message>
        <source>Search parts</source>
        <translation>Teile suchen</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Watts</source>
        <translation>Watt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Price per TFLOPS</source>
        <translation>Preis je TFLOPS</translation>
    </message>
    <message>
        <source>Price per GB</source>
        <translation>Preis je GB</translation>
    </message>
    <message>
        <source>Dims parts that do not fit and says why</source>
        <translation>Blendet unpassende Teile ab und nennt den Grund</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Catalog of %1</source>
        <translation>Katalog vom %1</translation>
    </message>
    <message>
        <source>Enter puts a part into %1</source>
        <translation>Eingabetaste setzt ein Teil in %1</translation>
    </message>
    <message>
        <source>No part here matches.</source>
        <translation>Hier passt kein Teil dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n matching</source>
        <translation>
            <numerusform>%1: %n passend</numerusform>
            <numerusform>%1: %n passend</numerusform>
        </translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Price per GB/s</source>
        <translation>Preis je GB/s</translation>
    </message>
    <message>
        <source>TFLOPS per watt</source>
        <translation>TFLOPS je Watt</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Only parts with a star</source>
        <translation>Nur Teile mit Stern</translation>
    </message>
    <message>
        <source>All &amp;figures</source>
        <translation>Alle &amp;Angaben</translation>
    </message>
    <message>
        <source>&amp;Take out of the comparison</source>
        <translation>Aus dem &amp;Vergleich nehmen</translation>
    </message>
    <message>
        <source>Add to &amp;comparison</source>
        <translation>Zum &amp;Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Co&amp;mpare (%1)</source>
        <translation>Ve&amp;rgleichen (%1)</translation>
    </message>
    <message>
        <source>No favourite here matches. F makes the part of a row one.</source>
        <translation>Kein Favorit passt hier. F macht das Teil einer Zeile dazu.</translation>
    </message>
    <message>
        <source>Enter puts the part into the best place; drag it to choose the place. F makes it a favourite. Right shows the variants of a part, Left takes them away.</source>
        <translation>Eingabetaste setzt das Teil auf den besten Platz; Ziehen wählt den Platz. F macht es zum Favoriten. Rechts zeigt die Varianten eines Teils, Links blendet sie aus.</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartsRail</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
</context>
<context>
    <name>flopsmith::PartsVariants</name>
    <message>
        <source>Show all &amp;variants</source>
        <translation>Alle &amp;Varianten zeigen</translation>
    </message>
</context>
<context>
    <name>flopsmith::PlaceText</name>
    <message>
        <source>Case</source>
        <translation>Gehäuse</translation>
    </message>
    <message>
        <source>Motherboard</source>
        <translation>Mainboard</translation>
    </message>
    <message>
        <source>PCIe slot %1</source>
        <translation>PCIe-Steckplatz %1</translation>
    </message>
    <message>
        <source>Memory slot %1</source>
        <translation>Speichersteckplatz %1</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Netzteil</translation>
    </message>
    <message>
        <source>Power supply %1</source>
        <translation>Netzteil %1</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Platz</translation>
    </message>
    <message>
        <source>Beside the machine</source>
        <translation>Neben dem Rechner</translation>
    </message>
    <message>
        <source>free, covered by a card</source>
        <translation>frei, von einer Karte verdeckt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the chipset</source>
        <translation>%1 vom Chipsatz</translation>
    </message>
    <message>
        <source>%1 from the CPU</source>
        <translation>%1 von der CPU</translation>
    </message>
    <message>
        <source>%1 from CPU %2</source>
        <translation>%1 von CPU %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Complete machine</source>
        <translation>Kompletter Rechner</translation>
    </message>
    <message>
        <source>In the machine</source>
        <translation>Im Rechner</translation>
    </message>
</context>
<context>
    <name>flopsmith::PricesDialog</name>
    <message>
        <source>Date of rows without one</source>
        <translation>Datum der Zeilen ohne Datum</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>Preise von %1</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Currency of rows without one</source>
        <translation>&amp;Währung der Zeilen ohne Währung</translation>
    </message>
    <message>
        <source>&amp;Date of rows without one</source>
        <translation>&amp;Datum der Zeilen ohne Datum</translation>
    </message>
    <message>
        <source>&amp;Kind of price</source>
        <translation>&amp;Preisart</translation>
    </message>
    <message>
        <source>Without a rate such prices are kept in their own currency and sums stay apart.</source>
        <translation>Ohne Kurs bleiben solche Preise in ihrer Währung und Summen getrennt.</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>%1 for one %2</source>
        <translation>%1 für ein %2</translation>
    </message>
    <message>
        <source>Date of the rate of %1</source>
        <translation>Datum des Kurses von %1</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1 am</translation>
    </message>
    <message>
        <source>One %1 is</source>
        <translation>Ein %1 ist</translation>
    </message>
    <message>
        <source>%1 of %2 rows have a price for a part</source>
        <translation>%1 von %2 Zeilen haben einen Preis für ein Teil</translation>
    </message>
</context>
<context>
    <name>flopsmith::ProblemsDetails</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>concerns</source>
        <translation>betrifft</translation>
    </message>
    <message>
        <source>limit from</source>
        <translation>Grenze aus</translation>
    </message>
    <message>
        <source>waived because</source>
        <translation>hingenommen, weil</translation>
    </message>
    <message>
        <source>waived by</source>
        <translation>hingenommen von</translation>
    </message>
    <message>
        <source>waived on</source>
        <translation>hingenommen am</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>braucht</translation>
    </message>
    <message>
        <source>This check could not be made: figures are missing, or only assumed. It counts neither as passed nor as failed.</source>
        <translation>Diese Prüfung war nicht möglich: Angaben fehlen oder sind nur angenommen. Sie zählt weder als bestanden noch als nicht bestanden.</translation>
    </message>
    <message>
        <source>Choose a problem to see the figures behind it.</source>
        <translation>Ein Problem wählen, um die Angaben dahinter zu sehen.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>at the wall</source>
        <translation>an der Steckdose</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>other loads</source>
        <translation>andere Lasten</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>Netzspannung</translation>
    </message>
    <message>
        <source>circuit</source>
        <translation>Stromkreis</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>airflow</source>
        <translation>Luftstrom</translation>
    </message>
    <message>
        <source>inlet</source>
        <translation>Zuluft</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>nutzbar</translation>
    </message>
    <message>
        <source>failures survived</source>
        <translation>verkraftete Ausfälle</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>plug</source>
        <translation>Stecker</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Nothing is left that this waiver was for: the part or its place changed, or the problem is solved. Take it back, unless the problem is to be waived when it returns.</source>
        <translation>Wofür diese Ausnahme galt, gibt es nicht mehr: Das Teil oder sein Platz ist ein anderer, oder das Problem ist gelöst. Nehmen Sie sie zurück, außer das Problem soll auch bei seiner Rückkehr hingenommen werden.</translation>
    </message>
</context>
<context>
    <name>flopsmith::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Works if</source>
        <translation>Geht, wenn</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Hingenommen</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>hingenommen</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>hingenommen: %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Waiver without a problem</source>
        <translation>Ausnahme ohne Problem</translation>
    </message>
    <message>
        <source>This waiver waives nothing: %1</source>
        <translation>Diese Ausnahme nimmt nichts hin: %1</translation>
    </message>
</context>
<context>
    <name>flopsmith::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Fi&amp;x…</source>
        <translation>Be&amp;heben…</translation>
    </message>
    <message>
        <source>Changes that clear this problem, each checked</source>
        <translation>Änderungen, die dieses Problem beheben, jede geprüft</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>&amp;Hinnehmen…</translation>
    </message>
    <message>
        <source>Ex&amp;plain</source>
        <translation>Er&amp;klären</translation>
    </message>
    <message>
        <source>The figures behind the problem</source>
        <translation>Die Angaben hinter dem Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n Rat</numerusform>
            <numerusform>%n Ratschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot tell</source>
        <translation>
            <numerusform>%n unklar</numerusform>
            <numerusform>%n unklar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waived · %2</source>
        <translation>%1 hingenommen · %2</translation>
    </message>
    <message>
        <source>Drag a part into the drawing, or press Enter on one in the list.</source>
        <translation>Ein Teil in die Zeichnung ziehen oder in der Liste die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>No problems among what is shown.</source>
        <translation>Keine Probleme unter den gezeigten.</translation>
    </message>
    <message>
        <source>Un&amp;waive</source>
        <translation>Nicht mehr &amp;hinnehmen</translation>
    </message>
    <message>
        <source>Let this problem count again</source>
        <translation>Dieses Problem wieder zählen lassen</translation>
    </message>
    <message>
        <source>Accept this problem, with a reason</source>
        <translation>Dieses Problem mit Begründung hinnehmen</translation>
    </message>
    <message>
        <source>Take back waiver of %1</source>
        <translation>Ausnahme für %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>%1 hinnehmen</translation>
    </message>
    <message>
        <source>Show the part</source>
        <translation>Teil zeigen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>%1: show or hide</source>
        <translation>%1: ein- oder ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not applicable</source>
        <translation>
            <numerusform>%n Regel nicht anwendbar</numerusform>
            <numerusform>%n Regeln nicht anwendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the waiver</source>
        <translation>Die Ausnahme zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;State what is missing…</source>
        <translation>&amp;Fehlendes angeben…</translation>
    </message>
    <message>
        <source>Severity and &amp;thresholds…</source>
        <translation>Schwere und &amp;Schwellen…</translation>
    </message>
</context>
<context>
    <name>flopsmith::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>flopsmith::Questions</name>
    <message>
        <source>Save the changes of “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Otherwise what you did since the last save is gone.</source>
        <translation>Sonst geht alles seit dem letzten Speichern verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>“%1” was changed by another program.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Overwriting keeps the other version as a backup.</source>
        <translation>Beim Überschreiben bleibt die andere Fassung als Sicherung erhalten.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Unter anderem Namen speichern…</translation>
    </message>
    <message>
        <source>Open the other version</source>
        <translation>Andere Fassung öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another window has it open.</source>
        <translation>Ein anderes Fenster hat die Datei geöffnet.</translation>
    </message>
    <message>
        <source>%1 on %2 has it open (process %3).</source>
        <translation>%1 auf %2 hat die Datei geöffnet (Prozess %3).</translation>
    </message>
    <message>
        <source>“%1” is in use.</source>
        <translation>„%1“ ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Unsaved work of %1 was found.</source>
        <translation>Ungespeicherte Arbeit vom %1 wurde gefunden.</translation>
    </message>
    <message>
        <source>The file itself was saved after that.</source>
        <translation>Die Datei selbst wurde danach gespeichert.</translation>
    </message>
    <message>
        <source>Restore “%1”?</source>
        <translation>„%1“ wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Ask again next time</source>
        <translation>Beim nächsten Mal fragen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Builds (*.rig);;All files (*)</source>
        <translation>Zusammenstellungen (*.rig);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open parts list</source>
        <translation>Teileliste öffnen</translation>
    </message>
    <message>
        <source>Parts lists (*.txt *.md *.csv *.json *.log);;All files (*)</source>
        <translation>Teilelisten (*.txt *.md *.csv *.json *.log);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) leave the list. Builds keep the figures of the parts that they use; prices that you gave stay.</source>
        <translation>
            <numerusform>%n Teil verlässt die Liste. Zusammenstellungen behalten die Angaben der Teile, die sie verwenden; von Ihnen angegebene Preise bleiben.</numerusform>
            <numerusform>%n Teile verlassen die Liste. Zusammenstellungen behalten die Angaben der Teile, die sie verwenden; von Ihnen angegebene Preise bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>flopsmith::RentedSettings</name>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Number of accelerators</source>
        <translation>Anzahl der Beschleuniger</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>&amp;Accelerator</source>
        <translation>&amp;Beschleuniger</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Anzahl</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>State the number of accelerators</source>
        <translation>Anzahl der Beschleuniger angeben</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>Preis pro Stunde</translation>
    </message>
    <message>
        <source>Price per &amp;hour</source>
        <translation>Preis pro &amp;Stunde</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ask the provider</source>
        <translation>beim Anbieter erfragen</translation>
    </message>
    <message>
        <source>What the provider asks, in %1</source>
        <translation>Was der Anbieter verlangt, in %1</translation>
    </message>
    <message>
        <source>State the price per hour</source>
        <translation>Preis pro Stunde angeben</translation>
    </message>
</context>
<context>
    <name>flopsmith::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules of this document</source>
        <translation>Regeln dieses Dokuments</translation>
    </message>
    <message>
        <source>A severity or a threshold that is changed here counts for this document alone and is kept in it. Thresholds are those that the checks of this build ask for; empty a cell to take a change back.</source>
        <translation>Eine hier geänderte Schwere oder Schwelle gilt nur für dieses Dokument und wird darin aufbewahrt. Schwellen sind die, nach denen die Prüfungen dieses Rechners fragen; eine geleerte Zelle nimmt die Änderung zurück.</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Regeln suchen</translation>
    </message>
    <message>
        <source>Only changed ones</source>
        <translation>Nur geänderte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>flopsmith::RulesModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Ratschlag</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>as by itself</source>
        <translation>wie von sich aus</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Problem or threshold</source>
        <translation>Problem oder Schwelle</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von sich aus</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>In diesem Dokument</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>Severity of %1</source>
        <translation>Schwere von %1</translation>
    </message>
</context>
<context>
    <name>flopsmith::SettingsDialog</name>
    <message>
        <source>Site and settings</source>
        <translation>Standort und Einstellungen</translation>
    </message>
    <message>
        <source>Where the machine stands, what it does and how it is set up. What is not stated here is not known: the checks that need it say so. Empty a cell to take a statement back.</source>
        <translation>Wo der Rechner steht, was er tut und wie er eingerichtet ist. Was hier nicht angegeben ist, ist nicht bekannt: Die Prüfungen, die es brauchen, sagen es. Eine geleerte Zelle nimmt die Angabe zurück.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Only stated or asked for</source>
        <translation>Nur Angegebenes oder Gefragtes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>flopsmith::SettingsModel</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>What can be stated</source>
        <translation>Was angegeben werden kann</translation>
    </message>
    <message>
        <source>In this document</source>
        <translation>In diesem Dokument</translation>
    </message>
    <message>
        <source>Taken otherwise</source>
        <translation>Sonst gilt</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>%1 angeben</translation>
    </message>
</context>
<context>
    <name>flopsmith::SheetPanel</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save the sheet as a file. HTML is the form that screen readers read best.</source>
        <translation>Den Bauplan als Datei speichern. HTML ist die Form, die Bildschirmleser am besten vorlesen.</translation>
    </message>
    <message>
        <source>PDF document…</source>
        <translation>PDF-Dokument…</translation>
    </message>
    <message>
        <source>HTML page…</source>
        <translation>HTML-Seite…</translation>
    </message>
    <message>
        <source>Markdown text…</source>
        <translation>Markdown-Text…</translation>
    </message>
    <message>
        <source>CSV tables…</source>
        <translation>CSV-Tabellen…</translation>
    </message>
    <message>
        <source>The build sheet appears here: parts and prices, slot plan, power, cooling, findings and charts.
Add parts from the list on the left to begin.</source>
        <translation>Hier erscheint der Bauplan: Teile und Preise, Steckplatzplan, Leistung, Kühlung, Befunde und Diagramme.
Zum Beginnen Teile aus der Liste links hinzufügen.</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>No font is installed, so that the sheet cannot be printed. Install a font such as Inter or DejaVu Sans. HTML, Markdown and CSV can be exported all the same.</source>
        <translation>Es ist keine Schrift installiert, deshalb lässt sich der Bauplan nicht drucken. Installieren Sie eine Schrift wie Inter oder DejaVu Sans. HTML, Markdown und CSV lassen sich trotzdem exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>For a customer, without prices</source>
        <translation>Für Kunden, ohne Preise</translation>
    </message>
    <message>
        <source>Verdict, drawing, parts, worst findings and two charts on one page</source>
        <translation>Urteil, Zeichnung, Teile, schwerste Befunde und zwei Diagramme auf einer Seite</translation>
    </message>
    <message>
        <source>Leaves out every amount of money, in all forms of the sheet</source>
        <translation>Lässt in allen Formen des Blattes jeden Geldbetrag weg</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Excel-Arbeitsmappe…</translation>
    </message>
</context>
<context>
    <name>flopsmith::SheetTableModel</name>
    <message>
        <source>%1, differs</source>
        <translation>%1, abweichend</translation>
    </message>
</context>
<context>
    <name>flopsmith::SkippedDialog</name>
    <message>
        <source>Skipped records</source>
        <translation>Übersprungene Einträge</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>flopsmith::SkippedModel</name>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>flopsmith::Start</name>
    <message>
        <source>Your own catalog is left out: %1</source>
        <translation>Ihr eigener Katalog bleibt außen vor: %1</translation>
    </message>
    <message>
        <source>Your own tiers are left out: %1</source>
        <translation>Ihre eigenen Stufen bleiben außen vor: %1</translation>
    </message>
</context>
<context>
    <name>flopsmith::TierWayFinder</name>
    <message>
        <source>%1 per hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 for what is bought</source>
        <translation>%1 für das, was gekauft wird</translation>
    </message>
</context>
<context>
    <name>flopsmith::TopBar</name>
    <message>
        <source>Find parts, actions, problems</source>
        <translation>Teile, Befehle, Probleme suchen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Build sheet</source>
        <translation>Bauplan</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>%1, with unsaved changes</source>
        <translation>%1, mit ungespeicherten Änderungen</translation>
    </message>
</context>
<context>
    <name>flopsmith::TrialModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>flopsmith::VerdictPanel</name>
    <message>
        <source>%1 BTU/h</source>
        <translation>%1 BTU/h</translation>
    </message>
    <message>
        <source>%1 at the wall</source>
        <translation>%1 an der Steckdose</translation>
    </message>
    <message>
        <source>%1 before the supply</source>
        <translation>%1 vor dem Netzteil</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>Power, chip to wall</source>
        <translation>Leistung vom Chip zur Steckdose</translation>
    </message>
    <message>
        <source>No prices yet</source>
        <translation>Noch keine Preise</translation>
    </message>
    <message>
        <source>Oldest price of %1</source>
        <translation>Ältester Preis vom %1</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) without a known price</source>
        <translation>
            <numerusform>%n Teil ohne bekannten Preis</numerusform>
            <numerusform>%n Teile ohne bekannten Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <source>PSU loss</source>
        <translation>Verlust im Netzteil</translation>
    </message>
    <message>
        <source>%1 at the wall, the circuit carries %2</source>
        <translation>%1 an der Steckdose, der Stromkreis trägt %2</translation>
    </message>
    <message>
        <source>Power and heat are the provider&apos;s</source>
        <translation>Strom und Wärme sind Sache des Anbieters</translation>
    </message>
    <message>
        <source>Machines of this kind</source>
        <translation>Rechner dieser Art</translation>
    </message>
    <message>
        <source>More than one is a cluster; its switches and networked storage count once</source>
        <translation>Mehr als einer ist ein Cluster; seine Switches und sein Netzwerkspeicher zählen einmal</translation>
    </message>
    <message>
        <source>&amp;Machines of this kind</source>
        <translation>&amp;Rechner dieser Art</translation>
    </message>
    <message numerus="yes">
        <source>Have %n machine(s)</source>
        <translation>
            <numerusform>%n Rechner vorsehen</numerusform>
            <numerusform>%n Rechner vorsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>+ %1 %2 per hour</source>
        <translation>+ %1 %2 je Stunde</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>%1 at the wall, the circuits carry %2</source>
        <translation>%1 an der Steckdose, die Stromkreise tragen %2</translation>
    </message>
    <message>
        <source>The price is not known: ask the provider, choose the machine and state it.</source>
        <translation>Der Preis ist nicht bekannt: fragen Sie den Anbieter, wählen Sie die Maschine und geben Sie ihn an.</translation>
    </message>
</context>
<context>
    <name>flopsmith::VerdictTiers</name>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>below minimum</source>
        <translation>unter Minimum</translation>
    </message>
    <message>
        <source>minimum met</source>
        <translation>Minimum erreicht</translation>
    </message>
    <message>
        <source>recommendation met</source>
        <translation>Empfehlung erreicht</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Bar above: minimum. Bar below: recommendation.</source>
        <translation>Balken oben: Minimum. Balken unten: Empfehlung.</translation>
    </message>
    <message>
        <source>Go this way</source>
        <translation>Diesen Weg gehen</translation>
    </message>
    <message>
        <source>Changes the build; one step that Undo takes back</source>
        <translation>Ändert die Zusammenstellung; ein Schritt, den Rückgängig zurücknimmt</translation>
    </message>
    <message>
        <source>Looking for the cheapest way to the next level…</source>
        <translation>Günstigster Weg zum nächsten Niveau wird gesucht…</translation>
    </message>
    <message>
        <source>Cheapest way: %1, %2</source>
        <translation>Günstigster Weg: %1, %2</translation>
    </message>
    <message>
        <source>No priced parts of the catalog reach the next level without a new error.</source>
        <translation>Keine Teile des Katalogs mit Preis erreichen das nächste Niveau ohne neuen Fehler.</translation>
    </message>
    <message>
        <source>Next level of %1: %2</source>
        <translation>Nächstes Niveau von %1: %2</translation>
    </message>
</context>
<context>
    <name>flopsmith::VerdictWorkload</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the workload</source>
        <translation>Arbeitslast ändern</translation>
    </message>
</context>
<context>
    <name>flopsmith::WaiveDialog</name>
    <message>
        <source>Waive a problem</source>
        <translation>Ein Problem hinnehmen</translation>
    </message>
    <message>
        <source>A waived problem stays listed, here and on the build sheet, but does not count. It comes back when the part or its place changes.</source>
        <translation>Ein hingenommenes Problem bleibt hier und auf dem Bauplan aufgeführt, zählt aber nicht. Es kehrt zurück, wenn sich das Teil oder sein Platz ändert.</translation>
    </message>
    <message>
        <source>for example: a second circuit is being installed</source>
        <translation>zum Beispiel: ein zweiter Stromkreis wird gelegt</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Hinnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>flopsmith::WorkArea</name>
    <message>
        <source>Lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>Luft</translation>
    </message>
    <message>
        <source>Show or hide this in the drawing</source>
        <translation>In der Zeichnung zeigen oder verbergen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>%1 comes with %2 and leaves with it.</source>
        <translation>%1 kommt mit %2 und geht damit.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>Own or rent</source>
        <translation>Kaufen oder mieten</translation>
    </message>
</context>
<context>
    <name>flopsmith::WorkloadHead</name>
    <message>
        <source>Open config.json…</source>
        <translation>config.json öffnen…</translation>
    </message>
    <message>
        <source>By figures…</source>
        <translation>Nach Angaben…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Further options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>The config.json of a model of Hugging Face</source>
        <translation>Die config.json eines Modells von Hugging Face</translation>
    </message>
    <message>
        <source>The build has no workload any more</source>
        <translation>Die Zusammenstellung hat dann keine Arbeitslast mehr</translation>
    </message>
    <message>
        <source>Clear the workload</source>
        <translation>Arbeitslast entfernen</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Verfahren: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>flopsmith::WorkloadOptions</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1 (üblich)</translation>
    </message>
</context>
<context>
    <name>flopsmith::WorkloadPanel</name>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Which model will run here?
Choose one above: whether it fits, how fast it is and what it costs follows, and stays beside the machine while you change it.</source>
        <translation>Welches Modell soll hier laufen?
Oben eines wählen: Ob es passt, wie schnell es ist und was es kostet, ergibt sich daraus und bleibt neben dem Rechner stehen, während Sie ihn ändern.</translation>
    </message>
</context>
<context>
    <name>flopsmith::WorkloadResults</name>
    <message>
        <source>Change it so</source>
        <translation>So ändern</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>Der ganze Lauf</translation>
    </message>
    <message>
        <source>Time, energy and cost of a run need its tokens, or the samples of the dataset: they stand below Further options.</source>
        <translation>Zeit, Energie und Kosten eines Laufs brauchen seine Tokens oder die Samples des Datensatzes: Sie stehen unter „Weitere Optionen“.</translation>
    </message>
    <message>
        <source>Measured nearby</source>
        <translation>Ähnliche Messungen</translation>
    </message>
    <message>
        <source>No published measurement is like this.</source>
        <translation>Keine veröffentlichte Messung ist ähnlich.</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Passt es?</translation>
    </message>
    <message>
        <source>Memory by what takes it</source>
        <translation>Speicher nach Verwendung</translation>
    </message>
    <message>
        <source>Make the workload fit</source>
        <translation>Arbeitslast passend machen</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>Wie schnell?</translation>
    </message>
    <message>
        <source>Time by what takes it</source>
        <translation>Zeit nach Verwendung</translation>
    </message>
    <message>
        <source>What would help most</source>
        <translation>Was am meisten helfen würde</translation>
    </message>
    <message>
        <source>%1; nine of ten measured cases lay in such a band</source>
        <translation>%1; neun von zehn gemessenen Fällen lagen in einem solchen Bereich</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing that is known helps by more than a twentieth.</source>
        <translation>Nichts Bekanntes hilft um mehr als ein Zwanzigstel.</translation>
    </message>
    <message>
        <source>Cannot tell as long as the speed cannot be told.</source>
        <translation>Unklar, solange die Geschwindigkeit unklar ist.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Show part</source>
        <translation>Teil zeigen</translation>
    </message>
    <message>
        <source>How far such estimates are off is not known.</source>
        <translation>Wie weit solche Schätzungen danebenliegen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its inference side by side</source>
        <translation>Seine Inferenz im Vergleich</translation>
    </message>
    <message>
        <source>Cannot tell: %1</source>
        <translation>Unklar: %1</translation>
    </message>
    <message>
        <source>The devices alone, without the machine around them.</source>
        <translation>Nur die Geräte, ohne die Maschine um sie herum.</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Laufwerke</translation>
    </message>
    <message>
        <source>Links and ports</source>
        <translation>Anbindung und Anschlüsse</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Cooling and noise</source>
        <translation>Kühlung und Lautstärke</translation>
    </message>
    <message>
        <source>Size and mass</source>
        <translation>Größe und Masse</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>not a kind of part that machines are built from</source>
        <translation>keine Art von Teil, aus der Rechner gebaut werden</translation>
    </message>
    <message>
        <source>has no opendb_id or no name</source>
        <translation>hat keine opendb_id oder keinen Namen</translation>
    </message>
    <message>
        <source>holds the same records as the JSON file beside it</source>
        <translation>enthält dieselben Einträge wie die JSON-Datei daneben</translation>
    </message>
    <message>
        <source>has no id or no model</source>
        <translation>hat keine ID oder kein Modell</translation>
    </message>
    <message>
        <source>is of no known type</source>
        <translation>ist von keinem bekannten Typ</translation>
    </message>
    <message>
        <source>power_connectors: none stated for %1 W; left unknown</source>
        <translation>power_connectors: keine angegeben bei %1 W; bleibt unbekannt</translation>
    </message>
    <message>
        <source>a module for notebooks</source>
        <translation>ein Modul für Notebooks</translation>
    </message>
    <message>
        <source>its interface is on no board of today</source>
        <translation>seine Schnittstelle hat kein heutiges Board</translation>
    </message>
    <message>
        <source>pcie_lanes: an M.2 drive has at most 4; left unknown</source>
        <translation>pcie_lanes: ein M.2-Laufwerk hat höchstens 4; bleibt unbekannt</translation>
    </message>
    <message>
        <source>outputs: no plugs for CPU or cards stated at %1 W; left unknown</source>
        <translation>outputs: bei %1 W keine Stecker für CPU oder Karten angegeben; bleibt unbekannt</translation>
    </message>
    <message>
        <source>radiator_mm: %1 is no radiator&apos;s length; left unknown</source>
        <translation>radiator_mm: %1 ist keine Länge eines Radiators; bleibt unbekannt</translation>
    </message>
    <message>
        <source>size_mm: %1 is a frame of several fans; left unknown</source>
        <translation>size_mm: %1 ist ein Rahmen mehrerer Lüfter; bleibt unbekannt</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no single figure; left unknown</source>
        <translation>%1: „%2“ ist keine einzelne Angabe; bleibt unbekannt</translation>
    </message>
    <message>
        <source>for notebooks and handhelds</source>
        <translation>für Notebooks und Handgeräte</translation>
    </message>
    <message>
        <source>its maker is not named</source>
        <translation>sein Hersteller ist nicht genannt</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>hat keinen Namen</translation>
    </message>
    <message>
        <source>price: a price without a date is not taken</source>
        <translation>Preis: ein Preis ohne Datum wird nicht übernommen</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is neither yes nor no; left unknown</source>
        <translation>%1: „%2“ ist weder ja noch nein; bleibt unbekannt</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no single figure in a unit that fits; left unknown</source>
        <translation>%1: „%2“ ist keine einzelne Angabe in einer passenden Einheit; bleibt unbekannt</translation>
    </message>
    <message>
        <source>its bus is not known</source>
        <translation>sein Bus ist nicht bekannt</translation>
    </message>
    <message>
        <source>its bus is no PCI Express: %1</source>
        <translation>sein Bus ist kein PCI Express: %1</translation>
    </message>
    <message>
        <source>built into a processor or board</source>
        <translation>in einen Prozessor oder ein Board eingebaut</translation>
    </message>
    <message>
        <source>memory_bandwidth_gb_s: %1 is not what bus and clock give; left unknown</source>
        <translation>memory_bandwidth_gb_s: %1 ist nicht, was Bus und Takt ergeben; bleibt unbekannt</translation>
    </message>
    <message>
        <source>power_connectors: %1; left unknown</source>
        <translation>power_connectors: %1; bleibt unbekannt</translation>
    </message>
    <message>
        <source>power_connectors: not understood: %1</source>
        <translation>power_connectors: nicht verstanden: %1</translation>
    </message>
    <message>
        <source>%1: %2; left unknown</source>
        <translation>%1: %2; bleibt unbekannt</translation>
    </message>
    <message>
        <source>%1: %2 is not within %3 to %4; left unknown</source>
        <translation>%1: %2 liegt nicht zwischen %3 und %4; bleibt unbekannt</translation>
    </message>
    <message>
        <source>has no cloud or no GPU</source>
        <translation>hat keine Cloud oder keine GPU</translation>
    </message>
    <message>
        <source>the name is empty or longer than %1 bytes</source>
        <translation>der Name ist leer oder länger als %1 Bytes</translation>
    </message>
    <message>
        <source>its id is too long or has characters that no id can have</source>
        <translation>seine Kennung ist zu lang oder hat Zeichen, die keine haben kann</translation>
    </message>
    <message>
        <source>a dataset can have %1 parts</source>
        <translation>ein Datensatz kann %1 Teile haben</translation>
    </message>
    <message>
        <source>a second record with the same id</source>
        <translation>ein zweiter Eintrag mit derselben Kennung</translation>
    </message>
    <message>
        <source>%1 more notes</source>
        <translation>%1 weitere Hinweise</translation>
    </message>
    <message>
        <source>twice the maker&apos;s figure</source>
        <translation>das Doppelte der Herstellerangabe</translation>
    </message>
    <message>
        <source>half of the maker&apos;s figure</source>
        <translation>die Hälfte der Herstellerangabe</translation>
    </message>
    <message>
        <source>not the maker&apos;s figure</source>
        <translation>nicht die Herstellerangabe</translation>
    </message>
    <message>
        <source>the maker says 250 W</source>
        <translation>der Hersteller sagt 250 W</translation>
    </message>
    <message>
        <source>the maker says 300 W</source>
        <translation>der Hersteller sagt 300 W</translation>
    </message>
    <message>
        <source>the maker says 900 GB/s</source>
        <translation>der Hersteller sagt 900 GB/s</translation>
    </message>
    <message>
        <source>the maker says 350 W</source>
        <translation>der Hersteller sagt 350 W</translation>
    </message>
    <message>
        <source>one of two dies</source>
        <translation>einer von zwei Chips</translation>
    </message>
    <message>
        <source>an OAM module has no slots</source>
        <translation>ein OAM-Modul belegt keine Steckplätze</translation>
    </message>
    <message>
        <source>one of four GPUs</source>
        <translation>eine von vier GPUs</translation>
    </message>
    <message>
        <source>cards have one 8-pin plug</source>
        <translation>Karten haben einen 8-poligen Stecker</translation>
    </message>
    <message>
        <source>the maker says 200 W</source>
        <translation>der Hersteller sagt 200 W</translation>
    </message>
    <message>
        <source>the maker says 355 W</source>
        <translation>der Hersteller sagt 355 W</translation>
    </message>
    <message>
        <source>the maker says 346 GB/s</source>
        <translation>der Hersteller sagt 346 GB/s</translation>
    </message>
    <message>
        <source>may be with FP16 accumulate</source>
        <translation>ist vielleicht mit FP16-Akkumulation</translation>
    </message>
    <message>
        <source>not the maker&apos;s dense figure</source>
        <translation>nicht die dichte Angabe des Herstellers</translation>
    </message>
    <message>
        <source>has no system_name or no submitter</source>
        <translation>hat kein system_name oder keinen submitter</translation>
    </message>
    <message>
        <source>memory_gib: &apos;%1&apos; is no single figure; left unknown</source>
        <translation>memory_gib: „%1“ ist keine einzelne Angabe; bleibt unbekannt</translation>
    </message>
    <message>
        <source>socket: &apos;%1&apos; names several; left unknown</source>
        <translation>socket: „%1“ nennt mehrere; bleibt unbekannt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not for a PCIe slot</source>
        <translation>„%1“ ist nicht für einen PCIe-Steckplatz</translation>
    </message>
    <message>
        <source>pcie_slots: %1 cannot have %2 lanes in a x%3 slot; left unknown</source>
        <translation>pcie_slots: %1 kann nicht %2 Lanes in einem x%3-Steckplatz haben; bleibt unbekannt</translation>
    </message>
    <message>
        <source>lane_rules: not understood: %1</source>
        <translation>lane_rules: nicht verstanden: %1</translation>
    </message>
    <message>
        <source>pcie_lanes: %1 counts only the Gen5 lanes; left unknown</source>
        <translation>pcie_lanes: %1 zählt nur die Gen5-Lanes; bleibt unbekannt</translation>
    </message>
    <message>
        <source>power_connectors: &apos;%1&apos; is not known; left unknown</source>
        <translation>power_connectors: „%1“ ist nicht bekannt; bleibt unbekannt</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>has %1 cells, the headings %2</source>
        <translation>hat %1 Zellen, die Überschriften %2</translation>
    </message>
    <message>
        <source>is not UTF-8; read as Windows-1252</source>
        <translation>ist kein UTF-8; als Windows-1252 gelesen</translation>
    </message>
    <message>
        <source>has no price</source>
        <translation>hat keinen Preis</translation>
    </message>
    <message>
        <source>its spot price %1 is above the price on demand %2</source>
        <translation>sein Spot-Preis %1 liegt über dem Preis auf Abruf %2</translation>
    </message>
    <message>
        <source>%1 lines without accelerator</source>
        <translation>%1 Zeilen ohne Beschleuniger</translation>
    </message>
    <message>
        <source>%1 lines price an accelerator without the machine around it</source>
        <translation>%1 Zeilen nennen den Preis eines Beschleunigers ohne Maschine</translation>
    </message>
    <message>
        <source>%1 lines repeat an offer for further zones of a region</source>
        <translation>%1 Zeilen wiederholen ein Angebot für weitere Zonen einer Region</translation>
    </message>
    <message>
        <source>no part has the id &apos;%1&apos;</source>
        <translation>kein Teil hat die Kennung „%1“</translation>
    </message>
    <message>
        <source>no part has the id &apos;%1&apos;; did you mean %2?</source>
        <translation>kein Teil hat die Kennung „%1“; meinten Sie %2?</translation>
    </message>
    <message>
        <source>several parts have the part number &apos;%1&apos;; give the id</source>
        <translation>mehrere Teile haben die Teilenummer „%1“; geben Sie die Kennung an</translation>
    </message>
    <message>
        <source>several parts have the name &apos;%1&apos;; give the id</source>
        <translation>mehrere Teile haben den Namen „%1“; geben Sie die Kennung an</translation>
    </message>
    <message>
        <source>no part has the part number &apos;%1&apos;</source>
        <translation>kein Teil hat die Teilenummer „%1“</translation>
    </message>
    <message>
        <source>no part has the part number &apos;%1&apos;; did you mean %2?</source>
        <translation>kein Teil hat die Teilenummer „%1“; meinten Sie %2?</translation>
    </message>
    <message>
        <source>no part has the name &apos;%1&apos;</source>
        <translation>kein Teil hat den Namen „%1“</translation>
    </message>
    <message>
        <source>no part has the name &apos;%1&apos;; did you mean %2?</source>
        <translation>kein Teil hat den Namen „%1“; meinten Sie %2?</translation>
    </message>
    <message>
        <source>names no part</source>
        <translation>nennt kein Teil</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a price, or can be read in two ways; write it as 1299.00</source>
        <translation>„%1“ ist kein Preis oder lässt sich auf zwei Arten lesen; schreiben Sie 1299.00</translation>
    </message>
    <message>
        <source>a price of 0 is no price</source>
        <translation>ein Preis von 0 ist kein Preis</translation>
    </message>
    <message>
        <source>names no currency</source>
        <translation>nennt keine Währung</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no currency; use the code of ISO 4217, as USD</source>
        <translation>„%1“ ist keine Währung; verwenden Sie den Code nach ISO 4217, wie USD</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a date; write it as 2026-11-21</source>
        <translation>„%1“ ist kein Datum; schreiben Sie 2026-11-21</translation>
    </message>
    <message>
        <source>the date %1 is still to come</source>
        <translation>das Datum %1 kommt erst noch</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of price; write list, street, quote or user</source>
        <translation>„%1“ ist keine Art von Preis; schreiben Sie list, street, quote oder user</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a rate; write how many %2 one %3 is worth, as 1.08</source>
        <translation>„%1“ ist kein Kurs; schreiben Sie, wie viele %2 ein %3 wert ist, wie 1.08</translation>
    </message>
    <message>
        <source>the rate&apos;s currency must be another one</source>
        <translation>die Währung des Kurses muss eine andere sein</translation>
    </message>
    <message>
        <source>the rate has no date that has come</source>
        <translation>der Kurs hat kein Datum, das schon war</translation>
    </message>
    <message>
        <source>its id must begin with &apos;%1&apos;, without blanks, &apos;@&apos; and &apos;#&apos;</source>
        <translation>seine Kennung muss mit „%1“ beginnen, ohne Leerzeichen, „@“ und „#“</translation>
    </message>
    <message>
        <source>has no figures of any category</source>
        <translation>hat keine Angaben irgendeiner Kategorie</translation>
    </message>
    <message>
        <source>another record has the same id</source>
        <translation>ein anderer Eintrag hat dieselbe Kennung</translation>
    </message>
    <message>
        <source>does not end with the end of a line: it may be cut off</source>
        <translation>endet nicht mit einem Zeilenende: vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>price: &apos;%1&apos; is no single amount, or can be read in two ways</source>
        <translation>Preis: „%1“ ist kein einzelner Betrag oder lässt sich auf zwei Arten lesen</translation>
    </message>
    <message>
        <source>lspci does not know its name; an imported pci.ids file may</source>
        <translation>lspci kennt den Namen nicht; eine importierte Datei pci.ids vielleicht</translation>
    </message>
    <message>
        <source>may be on the board</source>
        <translation>sitzt vielleicht auf dem Mainboard</translation>
    </message>
    <message>
        <source>graphics of the board or the CPU</source>
        <translation>Grafik des Mainboards oder der CPU</translation>
    </message>
    <message>
        <source>%1 pieces are more than a build holds (%2 per line)</source>
        <translation>%1 Stück sind mehr, als eine Zusammenstellung fasst (%2 je Zeile)</translation>
    </message>
    <message>
        <source>not known, and nothing says what kind of part it is</source>
        <translation>nicht bekannt, und nichts sagt, was für ein Teil es ist</translation>
    </message>
    <message>
        <source>several parts have this name: the figures that they share are taken</source>
        <translation>mehrere Teile heißen so: übernommen sind die Angaben, die sie gemeinsam haben</translation>
    </message>
    <message>
        <source>the name of a series: the figures that its parts share are assumed</source>
        <translation>der Name einer Serie: angenommen sind die Angaben, die ihre Teile gemeinsam haben</translation>
    </message>
    <message>
        <source>not in the catalog: only what the text states is known</source>
        <translation>nicht im Katalog: bekannt ist nur, was im Text steht</translation>
    </message>
    <message>
        <source>not sure enough: only what the text states is known</source>
        <translation>nicht sicher genug: bekannt ist nur, was im Text steht</translation>
    </message>
    <message>
        <source>says what is not there</source>
        <translation>sagt, was nicht da ist</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>eine Überschrift</translation>
    </message>
    <message>
        <source>has no quantity</source>
        <translation>nennt keine Menge</translation>
    </message>
    <message>
        <source>quantity 0</source>
        <translation>Menge 0</translation>
    </message>
    <message>
        <source>another copy of the same database was read</source>
        <translation>eine andere Kopie derselben Datenbank wurde gelesen</translation>
    </message>
    <message>
        <source>does not end as such a file does: it may be cut off</source>
        <translation>endet nicht wie eine solche Datei: vielleicht abgeschnitten</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>Motherboard</source>
        <translation>Mainboard</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Netzteil</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keins</translation>
    </message>
    <message>
        <source>drag one here to get its slots</source>
        <translation>eins hierher ziehen, um seine Steckplätze zu sehen</translation>
    </message>
    <message>
        <source>drag one here</source>
        <translation>eins hierher ziehen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>A machine of your own beside it</source>
        <translation>Ein eigener Rechner daneben</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Lüfter</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>Netzteile</translation>
    </message>
    <message>
        <source>Drive bays</source>
        <translation>Laufwerksschächte</translation>
    </message>
    <message>
        <source>Cabled ports</source>
        <translation>Kabelanschlüsse</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Platz</translation>
    </message>
    <message>
        <source>Beside the machine</source>
        <translation>Neben dem Rechner</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <source>cores not stated</source>
        <translation>Kerne nicht angegeben</translation>
    </message>
    <message>
        <source>memory not stated</source>
        <translation>Speicher nicht angegeben</translation>
    </message>
    <message>
        <source>storage not stated</source>
        <translation>Laufwerke nicht angegeben</translation>
    </message>
    <message>
        <source>network not stated</source>
        <translation>Netzwerk nicht angegeben</translation>
    </message>
    <message>
        <source>number of accelerators not stated</source>
        <translation>Anzahl der Beschleuniger nicht angegeben</translation>
    </message>
    <message>
        <source>Rented machine</source>
        <translation>Mietrechner</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>no switch on the list</source>
        <translation>kein Switch auf der Liste</translation>
    </message>
    <message>
        <source>%1 inlet</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>1 port</source>
        <translation>1 Anschluss</translation>
    </message>
    <message>
        <source>%1 ports</source>
        <translation>%1 Anschlüsse</translation>
    </message>
    <message>
        <source>1 accelerator</source>
        <translation>1 Beschleuniger</translation>
    </message>
    <message>
        <source>%1 accelerators</source>
        <translation>%1 Beschleuniger</translation>
    </message>
    <message>
        <source>%1U</source>
        <translation>%1 HE</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 Kerne</translation>
    </message>
    <message>
        <source>%1 radiator</source>
        <translation>Radiator %1</translation>
    </message>
    <message>
        <source>%1 × this machine</source>
        <translation>%1 × dieser Rechner</translation>
    </message>
    <message>
        <source>Chipset</source>
        <translation>Chipsatz</translation>
    </message>
    <message>
        <source>%1 free air</source>
        <translation>%1 Freiluft</translation>
    </message>
    <message>
        <source>%1 / month, %2</source>
        <translation>%1 / Monat, %2</translation>
    </message>
    <message>
        <source>%1 / h, %2</source>
        <translation>%1 / h, %2</translation>
    </message>
    <message>
        <source>6-pin</source>
        <translation>6-polig</translation>
    </message>
    <message>
        <source>8-pin</source>
        <translation>8-polig</translation>
    </message>
    <message>
        <source>EPS 4-pin</source>
        <translation>EPS 4-polig</translation>
    </message>
    <message>
        <source>Complete machine</source>
        <translation>Kompletter Rechner</translation>
    </message>
    <message>
        <source>slots and parts not stated</source>
        <translation>Steckplätze und Teile nicht angegeben</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Platz nicht bekannt</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Configurator for deep-learning machines.</source>
        <translation>Konfigurator für Deep-Learning-Rechner.</translation>
    </message>
    <message>
        <source>Try the program out and exit.</source>
        <translation>Das Programm ausprobieren und beenden.</translation>
    </message>
    <message>
        <source>Say how long the start took and exit.</source>
        <translation>Die Startdauer ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Build to open.</source>
        <translation>Zu öffnende Zusammenstellung.</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
</context>
<context>
    <name>ownership</name>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>not counted until stated</source>
        <translation>nicht gezählt, bis es angegeben ist</translation>
    </message>
    <message>
        <source>Years compared</source>
        <translation>Verglichene Jahre</translation>
    </message>
    <message>
        <source>usual depreciation of IT equipment</source>
        <translation>übliche Abschreibung von IT-Geräten</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <source>Hours with peaks</source>
        <translation>Stunden mit Spitzen</translation>
    </message>
    <message>
        <source>no peaks stated</source>
        <translation>keine Spitzen angegeben</translation>
    </message>
    <message>
        <source>Height of peaks</source>
        <translation>Höhe der Spitzen</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Anschaffung</translation>
    </message>
    <message>
        <source>Air conditioning to buy</source>
        <translation>Zu kaufendes Klimagerät</translation>
    </message>
    <message>
        <source>Share that is financed</source>
        <translation>Finanzierter Anteil</translation>
    </message>
    <message>
        <source>bought without a loan</source>
        <translation>ohne Kredit gekauft</translation>
    </message>
    <message>
        <source>Interest of the loan</source>
        <translation>Zins des Kredits</translation>
    </message>
    <message>
        <source>Years of the loan</source>
        <translation>Laufzeit des Kredits</translation>
    </message>
    <message>
        <source>Power at work</source>
        <translation>Leistung bei Arbeit</translation>
    </message>
    <message>
        <source>Idle power of it</source>
        <translation>Davon im Leerlauf</translation>
    </message>
    <message>
        <source>Left on when idle</source>
        <translation>Im Leerlauf eingeschaltet</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>Preis je kWh</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Rack or room space</source>
        <translation>Rack- oder Raumfläche</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Hour of administration</source>
        <translation>Stunde Administration</translation>
    </message>
    <message>
        <source>Spares and repair</source>
        <translation>Ersatz und Reparatur</translation>
    </message>
    <message>
        <source>Resale value</source>
        <translation>Wiederverkaufswert</translation>
    </message>
    <message>
        <source>nothing until stated</source>
        <translation>nichts, bis es angegeben ist</translation>
    </message>
    <message>
        <source>Rent per hour</source>
        <translation>Miete je Stunde</translation>
    </message>
    <message>
        <source>Rented speed</source>
        <translation>Geschwindigkeit der Miete</translation>
    </message>
    <message>
        <source>Work lost with spot offers</source>
        <translation>Bei Spot verlorene Arbeit</translation>
    </message>
    <message>
        <source>Rented storage</source>
        <translation>Gemieteter Massenspeicher</translation>
    </message>
    <message>
        <source>Rented storage price</source>
        <translation>Preis des Massenspeichers</translation>
    </message>
    <message>
        <source>Data taken out</source>
        <translation>Abgehende Daten</translation>
    </message>
    <message>
        <source>Price of data taken out</source>
        <translation>Preis abgehender Daten</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>The offer does not state how many accelerators it has.</source>
        <translation>Das Angebot gibt nicht an, wie viele Beschleuniger es hat.</translation>
    </message>
    <message>
        <source>Its price is not known.</source>
        <translation>Der Preis ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The workload does not fit on it.</source>
        <translation>Die Arbeitslast passt nicht darauf.</translation>
    </message>
    <message>
        <source>It has less accelerator memory than the build; a workload would tell whether that is enough.</source>
        <translation>Es hat weniger Beschleunigerspeicher als die Zusammenstellung; eine Arbeitslast würde zeigen, ob das reicht.</translation>
    </message>
    <message>
        <source>Its speed cannot be compared with the build&apos;s: no workload or rate in common.</source>
        <translation>Die Geschwindigkeit lässt sich nicht mit der der Zusammenstellung vergleichen: keine gemeinsame Arbeitslast oder Rate.</translation>
    </message>
    <message>
        <source>Its price of storage is not known.</source>
        <translation>Der Preis für Massenspeicher ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its price of data taken out is not known.</source>
        <translation>Der Preis abgehender Daten ist nicht bekannt.</translation>
    </message>
    <message>
        <source>prices of the parts</source>
        <translation>Preise der Teile</translation>
    </message>
    <message>
        <source>%1 parts have no price.</source>
        <translation>%1 Teile haben keinen Preis.</translation>
    </message>
    <message>
        <source>the workload</source>
        <translation>die Arbeitslast</translation>
    </message>
    <message>
        <source>full load of all parts</source>
        <translation>Volllast aller Teile</translation>
    </message>
    <message>
        <source>The power at the wall is not known.</source>
        <translation>Die Leistung an der Steckdose ist nicht bekannt.</translation>
    </message>
    <message>
        <source>average of server rooms, Uptime Institute 2023</source>
        <translation>Mittel von Serverräumen, Uptime Institute 2023</translation>
    </message>
    <message>
        <source>a room without air conditioning</source>
        <translation>ein Raum ohne Klimagerät</translation>
    </message>
    <message>
        <source>The price of electricity is not known.</source>
        <translation>Der Strompreis ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The build is a rented machine: what owning one costs is not known.</source>
        <translation>Die Zusammenstellung ist ein Mietrechner: was der Besitz kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>running hours a year</source>
        <translation>Betriebsstunden im Jahr</translation>
    </message>
    <message>
        <source>the years compared</source>
        <translation>die verglichenen Jahre</translation>
    </message>
    <message>
        <source>size of the data set</source>
        <translation>Größe des Datensatzes</translation>
    </message>
    <message>
        <source>The data must stay in the house, as the build states: renting is out unless the provider&apos;s contract allows for it.</source>
        <translation>Die Daten müssen laut Zusammenstellung im Haus bleiben: Mieten scheidet aus, sofern der Vertrag des Anbieters es nicht zulässt.</translation>
    </message>
    <message>
        <source>Not counted: whether the data may leave the house. An owned machine keeps it in; a rented one holds it with a provider.</source>
        <translation>Nicht gezählt: ob die Daten das Haus verlassen dürfen. Ein eigener Rechner behält sie dort; bei einem gemieteten liegen sie beim Anbieter.</translation>
    </message>
    <message>
        <source>Answers within %1 ms are asked for: the way to a rented machine takes part of that, and how much depends on its region.</source>
        <translation>Antworten innerhalb von %1 ms sind verlangt: der Weg zum Mietrechner verbraucht einen Teil davon, wie viel, hängt von seiner Region ab.</translation>
    </message>
    <message>
        <source>Not counted: the way to a rented machine and back, which matters where answers must come within milliseconds.</source>
        <translation>Nicht gezählt: der Weg zum Mietrechner und zurück, der zählt, wo Antworten in Millisekunden kommen müssen.</translation>
    </message>
    <message>
        <source>The cheapest offer is reserved: it is paid whether used or not.</source>
        <translation>Das günstigste Angebot ist reserviert: es wird bezahlt, ob genutzt oder nicht.</translation>
    </message>
    <message>
        <source>The cheapest offer is spot: it may be taken away at any time, and prices move.</source>
        <translation>Das günstigste Angebot ist Spot: es kann jederzeit entzogen werden, und die Preise schwanken.</translation>
    </message>
    <message>
        <source>The cheapest offer has accelerators of %1, the build of %2: the software has to run on them.</source>
        <translation>Das günstigste Angebot hat Beschleuniger von %1, die Zusammenstellung von %2: die Software muss darauf laufen.</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>Klimagerät</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Cooling and facility</source>
        <translation>Kühlung und Gebäude</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Resale</source>
        <translation>Wiederverkauf</translation>
    </message>
    <message>
        <source>Rented machines</source>
        <translation>Mietrechner</translation>
    </message>
    <message>
        <source>by the month</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>auf Abruf</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>for the workload</source>
        <translation>für die Arbeitslast</translation>
    </message>
    <message>
        <source>by dense FP16 tensor rate</source>
        <translation>nach dichter FP16-Tensorrate</translation>
    </message>
    <message>
        <source>by FP32 rate</source>
        <translation>nach FP32-Rate</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>Owning costs %1 over %2. No offer of the catalog can be counted against it.</source>
        <translation>Der Besitz kostet %1 über %2. Kein Angebot des Katalogs lässt sich dagegenrechnen.</translation>
    </message>
    <message>
        <source>Own it: %1 over %2 at %3 utilization, against %4 for the same work with the cheapest offer (%5).</source>
        <translation>Kaufen: %1 über %2 bei %3 Auslastung, gegenüber %4 für dieselbe Arbeit mit dem günstigsten Angebot (%5).</translation>
    </message>
    <message>
        <source>Rent: the same work costs %4 with the cheapest offer (%5), against %1 for owning over %2 at %3 utilization.</source>
        <translation>Mieten: dieselbe Arbeit kostet %4 mit dem günstigsten Angebot (%5), gegenüber %1 für den Besitz über %2 bei %3 Auslastung.</translation>
    </message>
    <message>
        <source>Cannot tell: owning costs at least %1 over %2 at %3 utilization, the same work %4 with the cheapest offer (%5).</source>
        <translation>Nicht entscheidbar: der Besitz kostet mindestens %1 über %2 bei %3 Auslastung, dieselbe Arbeit %4 mit dem günstigsten Angebot (%5).</translation>
    </message>
    <message>
        <source>Owning is cheaper from %1 utilization.</source>
        <translation>Kauf ist ab %1 Auslastung günstiger.</translation>
    </message>
    <message>
        <source>Over %1 renting is cheaper at any utilization.</source>
        <translation>Über %1 ist Mieten bei jeder Auslastung günstiger.</translation>
    </message>
    <message>
        <source>It has paid off by %1, after %2 months.</source>
        <translation>Es macht sich bis %1 bezahlt, nach %2 Monaten.</translation>
    </message>
    <message>
        <source>It does not pay off within ten years at this utilization.</source>
        <translation>Es macht sich bei dieser Auslastung binnen zehn Jahren nicht bezahlt.</translation>
    </message>
    <message>
        <source>Net present value of owning instead of renting at %1: %2.</source>
        <translation>Kapitalwert des Kaufs statt der Miete bei %1: %2.</translation>
    </message>
    <message>
        <source>Not counted until you state it: %1.</source>
        <translation>Nicht gezählt, bis Sie es angeben: %1.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Total over %1</source>
        <translation>Summe über %1</translation>
    </message>
    <message>
        <source>Present value at %1</source>
        <translation>Barwert bei %1</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Je Stunde</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Preis vom</translation>
    </message>
    <message>
        <source>Speed against the build</source>
        <translation>Geschwindigkeit gegenüber der Zusammenstellung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Owning saves</source>
        <translation>Ersparnis durch Kauf</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>kippt</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Peaks of %1 times the build in %2 of the hours</source>
        <translation>Spitzen vom %1-Fachen der Zusammenstellung in %2 der Stunden</translation>
    </message>
    <message>
        <source>Own the base, rent the peaks</source>
        <translation>Grundlast kaufen, Spitzen mieten</translation>
    </message>
    <message>
        <source>Own enough for the peaks</source>
        <translation>Genug für die Spitzen kaufen</translation>
    </message>
    <message>
        <source>Rent all</source>
        <translation>Alles mieten</translation>
    </message>
    <message>
        <source>Owning</source>
        <translation>Besitz</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>Worauf das Urteil beruht</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Its price is in %1: state what 1 %1 is in %2.</source>
        <translation>Der Preis ist in %1: geben Sie an, was 1 %1 in %2 ist.</translation>
    </message>
    <message>
        <source>Prices in %1 are not counted until you state what 1 %1 is in %2.</source>
        <translation>Preise in %1 zählen erst, wenn Sie angeben, was 1 %1 in %2 ist.</translation>
    </message>
    <message>
        <source>The price of electricity is known in %1 alone: state what 1 %1 is in %2, or the price itself.</source>
        <translation>Der Strompreis ist nur in %1 bekannt: geben Sie an, was 1 %1 in %2 ist, oder den Preis selbst.</translation>
    </message>
    <message>
        <source>1 %1 in %2</source>
        <translation>1 %1 in %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>stated, %1</source>
        <translation>angegeben, %1</translation>
    </message>
    <message>
        <source>It only infers: its maker&apos;s software trains no models on it.</source>
        <translation>Es kann nur inferieren: die Software des Herstellers trainiert darauf keine Modelle.</translation>
    </message>
    <message>
        <source>It only infers, and the build may train; a workload of inference would tell whether that is enough.</source>
        <translation>Es kann nur inferieren, die Zusammenstellung womöglich auch trainieren; eine Arbeitslast aus Inferenz würde zeigen, ob das reicht.</translation>
    </message>
    <message>
        <source>Owning is not cheaper below %1 utilization.</source>
        <translation>Unter %1 Auslastung ist Kaufen nicht günstiger.</translation>
    </message>
    <message>
        <source>It has not paid off before %1, after %2 months.</source>
        <translation>Vor dem %1, nach %2 Monaten, hat es sich nicht bezahlt gemacht.</translation>
    </message>
</context>
<context>
    <name>plugs</name>
    <message>
        <source>8-pin PCIe</source>
        <translation>PCIe, 8-polig</translation>
    </message>
    <message>
        <source>6-pin PCIe</source>
        <translation>PCIe, 6-polig</translation>
    </message>
    <message>
        <source>8-pin EPS</source>
        <translation>EPS, 8-polig</translation>
    </message>
    <message>
        <source>4-pin EPS</source>
        <translation>EPS, 4-polig</translation>
    </message>
    <message>
        <source>24-pin ATX</source>
        <translation>ATX, 24-polig</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Cooler not for this socket</source>
        <translation>Kühler nicht für diesen Sockel</translation>
    </message>
    <message>
        <source>no mount for %1 (has %2)</source>
        <translation>keine Halterung für %1 (hat %2)</translation>
    </message>
    <message>
        <source>Cooler below the CPU&apos;s sustained power</source>
        <translation>Kühler unter der Dauerleistung der CPU</translation>
    </message>
    <message>
        <source>The cooler carries %1, the CPU may draw %2 for long.</source>
        <translation>Der Kühler trägt %1, die CPU kann auf Dauer %2 aufnehmen.</translation>
    </message>
    <message>
        <source>Cold plate smaller than the heat spreader</source>
        <translation>Kühlplatte kleiner als der Heatspreader</translation>
    </message>
    <message>
        <source>A desktop cold plate covers 40-60 % of the heat spreader of %1; a full-coverage plate is needed.</source>
        <translation>Eine Desktop-Kühlplatte bedeckt 40-60 % des Heatspreaders von %1; nötig ist eine vollflächige Platte.</translation>
    </message>
    <message>
        <source>Air cooler too high for the case</source>
        <translation>Luftkühler zu hoch für das Gehäuse</translation>
    </message>
    <message>
        <source>%1 high, the case takes %2</source>
        <translation>%1 hoch, das Gehäuse fasst %2</translation>
    </message>
    <message>
        <source>Radiator does not fit</source>
        <translation>Radiator passt nicht</translation>
    </message>
    <message>
        <source>no place for a %1 radiator</source>
        <translation>kein Platz für einen Radiator von %1</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Take one card out</source>
        <translation>Eine Karte herausnehmen</translation>
    </message>
    <message>
        <source>Passive card without ducted airflow</source>
        <translation>Passive Karte ohne geführten Luftstrom</translation>
    </message>
    <message>
        <source>%1 has no fan of its own: it needs a server chassis that forces air through it.</source>
        <translation>%1 hat keinen eigenen Lüfter: nötig ist ein Servergehäuse, das Luft hindurchdrückt.</translation>
    </message>
    <message>
        <source>Open-air card without a gap</source>
        <translation>Open-Air-Karte ohne Abstand</translation>
    </message>
    <message>
        <source>%1 of air below the card, it wants %2.</source>
        <translation>%1 Luft unter der Karte, sie braucht %2.</translation>
    </message>
    <message>
        <source>Many open-air cards in a closed case</source>
        <translation>Viele Open-Air-Karten in geschlossenem Gehäuse</translation>
    </message>
    <message>
        <source>%1 open-air cards heat each other (%2); use blower cards, liquid cooling or an open frame.</source>
        <translation>%1 Open-Air-Karten heizen einander auf (%2); Blower-Karten, Flüssigkühlung oder einen offenen Rahmen verwenden.</translation>
    </message>
    <message>
        <source>Memory on the back of the card</source>
        <translation>Speicher auf der Kartenrückseite</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Too loud for an office: plan a separate room.</source>
        <translation>Zu laut für ein Büro: einen eigenen Raum einplanen.</translation>
    </message>
    <message>
        <source>Board does not fit the case</source>
        <translation>Mainboard passt nicht ins Gehäuse</translation>
    </message>
    <message>
        <source>%1 board, the case takes %2</source>
        <translation>%1-Mainboard, das Gehäuse nimmt %2</translation>
    </message>
    <message>
        <source>Card too long for the case</source>
        <translation>Karte zu lang für das Gehäuse</translation>
    </message>
    <message>
        <source>The card needs %1 of length, the case has %2.</source>
        <translation>Die Karte braucht %1 Länge, das Gehäuse hat %2.</translation>
    </message>
    <message>
        <source>Card too high for the side panel</source>
        <translation>Karte zu hoch für die Seitenwand</translation>
    </message>
    <message>
        <source>The card is %1 high, the case has room for %2.</source>
        <translation>Die Karte ist %1 hoch, das Gehäuse hat Platz für %2.</translation>
    </message>
    <message>
        <source>More card slots than the case has</source>
        <translation>Mehr Kartensteckplätze, als das Gehäuse hat</translation>
    </message>
    <message>
        <source>The cards cover %1 expansion slots, the case has %2.</source>
        <translation>Die Karten verdecken %1 Erweiterungssteckplätze, das Gehäuse hat %2.</translation>
    </message>
    <message>
        <source>%1 SATA drives, the board has %2 usable ports.</source>
        <translation>%1 SATA-Laufwerke, das Mainboard hat %2 nutzbare Anschlüsse.</translation>
    </message>
    <message>
        <source>No place for a drive</source>
        <translation>Kein Platz für ein Laufwerk</translation>
    </message>
    <message>
        <source>No free bay takes this %1 drive.</source>
        <translation>Kein freier Schacht nimmt dieses %1-Laufwerk.</translation>
    </message>
    <message>
        <source>Have %1 of %2</source>
        <translation>%1 × %2 vorsehen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Place all cards automatically</source>
        <translation>Alle Karten automatisch einsetzen</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>Durch %1 ersetzen</translation>
    </message>
    <message>
        <source>Limit each accelerator to %1</source>
        <translation>Jeden Beschleuniger auf %1 begrenzen</translation>
    </message>
    <message>
        <source>Different cards (%1): a group works at the pace of the slowest.</source>
        <translation>Verschiedene Karten (%1): eine Gruppe arbeitet im Takt der langsamsten.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>No peer-to-peer between GeForce cards</source>
        <translation>Kein Peer-to-Peer zwischen GeForce-Karten</translation>
    </message>
    <message>
        <source>%1 has no peer-to-peer in the maker&apos;s driver: traffic between cards goes through the machine&apos;s memory.</source>
        <translation>%1 hat im Treiber des Herstellers kein Peer-to-Peer: Verkehr zwischen den Karten läuft über den Hauptspeicher.</translation>
    </message>
    <message>
        <source>Different accelerators in one group</source>
        <translation>Verschiedene Beschleuniger in einer Gruppe</translation>
    </message>
    <message>
        <source>Different cards (%1): %2 share a model at %3 each, %4 in all.</source>
        <translation>Verschiedene Karten (%1): %2 teilen sich ein Modell mit je %3, zusammen %4.</translation>
    </message>
    <message>
        <source>%1 is made for other cards than %2.</source>
        <translation>%1 ist für andere Karten als %2 gemacht.</translation>
    </message>
    <message>
        <source>The two %1 can be joined by an NVLink bridge.</source>
        <translation>Die zwei %1 lassen sich mit einer NVLink-Brücke verbinden.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>NVLink bridge without a card for it</source>
        <translation>NVLink-Brücke ohne passende Karte</translation>
    </message>
    <message>
        <source>%1 is on the list, but %2 has no NVLink connector.</source>
        <translation>%1 steht auf der Liste, doch %2 hat keinen NVLink-Anschluss.</translation>
    </message>
    <message>
        <source>NVLink joins pairs</source>
        <translation>NVLink verbindet Paare</translation>
    </message>
    <message>
        <source>Bridges join pairs of the %1 cards; between pairs traffic uses PCIe.</source>
        <translation>Brücken verbinden Paare der %1 Karten; zwischen den Paaren läuft der Verkehr über PCIe.</translation>
    </message>
    <message>
        <source>%1 at the wall, the branch (%4, %5) carries %3.</source>
        <translation>%1 an der Steckdose, der Stromkreis (%4, %5) trägt %3.</translation>
    </message>
    <message>
        <source>Use a 240 V, 20 A branch</source>
        <translation>Stromkreis mit 240 V, 20 A verwenden</translation>
    </message>
    <message>
        <source>Use a 240 V, 30 A branch</source>
        <translation>Stromkreis mit 240 V, 30 A verwenden</translation>
    </message>
    <message>
        <source>Use a 32 A branch</source>
        <translation>Stromkreis mit 32 A verwenden</translation>
    </message>
    <message>
        <source>Give the machine a branch of its own</source>
        <translation>Dem Rechner einen eigenen Stromkreis geben</translation>
    </message>
    <message>
        <source>Supplies with active power-factor correction need a pure sine wave; this UPS gives a stepped one.</source>
        <translation>Netzteile mit aktiver Leistungsfaktorkorrektur brauchen eine reine Sinusspannung; diese USV liefert eine gestufte.</translation>
    </message>
    <message>
        <source>Circuit overloaded</source>
        <translation>Stromkreis überlastet</translation>
    </message>
    <message>
        <source>%1 at the wall, the branch (%4, %5) carries %2 for hours.</source>
        <translation>%1 an der Steckdose, der Stromkreis (%4, %5) trägt auf Dauer %2.</translation>
    </message>
    <message>
        <source>Shared circuit</source>
        <translation>Geteilter Stromkreis</translation>
    </message>
    <message>
        <source>Other loads hang on the branch; %1 are added for them.</source>
        <translation>Am Stromkreis hängen weitere Lasten; dafür werden %1 addiert.</translation>
    </message>
    <message>
        <source>Plug and cord overloaded</source>
        <translation>Stecker und Kabel überlastet</translation>
    </message>
    <message>
        <source>%1 through a %2 inlet, which carries %3.</source>
        <translation>%1 durch einen %2-Netzeingang, der %3 trägt.</translation>
    </message>
    <message>
        <source>200-240 V advised</source>
        <translation>200-240 V empfohlen</translation>
    </message>
    <message>
        <source>%1 at the wall on %2: 200-240 V (NEMA 6-20, L6-20) lowers current and loss.</source>
        <translation>%1 an der Steckdose bei %2: 200-240 V (NEMA 6-20, L6-20) senken Strom und Verluste.</translation>
    </message>
    <message>
        <source>UPS too small or wrong waveform</source>
        <translation>USV zu klein oder falsche Wellenform</translation>
    </message>
    <message>
        <source>The UPS should be rated %1, it has %2.</source>
        <translation>Die USV sollte %1 Nennleistung haben, sie hat %2.</translation>
    </message>
    <message>
        <source>%1 modules cannot be mixed.</source>
        <translation>%1-Module lassen sich nicht mischen.</translation>
    </message>
    <message>
        <source>Several kits of %1: each is matched for its profile alone; together they may need a lower speed.</source>
        <translation>Mehrere Kits von %1: jedes ist nur für sich auf sein Profil abgestimmt; zusammen brauchen sie womöglich einen niedrigeren Takt.</translation>
    </message>
    <message>
        <source>Kind of memory module not supported</source>
        <translation>Art des Speichermoduls nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 modules; %2 takes %3.</source>
        <translation>%1-Module; %2 nimmt %3.</translation>
    </message>
    <message>
        <source>Memory of another generation</source>
        <translation>Speicher anderer Generation</translation>
    </message>
    <message>
        <source>%1, the board takes %2</source>
        <translation>%1, das Mainboard nimmt %2</translation>
    </message>
    <message>
        <source>Mixed memory</source>
        <translation>Gemischter Speicher</translation>
    </message>
    <message>
        <source>Different modules side by side: %1.</source>
        <translation>Verschiedene Module nebeneinander: %1.</translation>
    </message>
    <message>
        <source>Place all modules automatically</source>
        <translation>Alle Module automatisch einsetzen</translation>
    </message>
    <message>
        <source>Memory channels not filled evenly</source>
        <translation>Speicherkanäle ungleich bestückt</translation>
    </message>
    <message>
        <source>Two modules per channel are slower</source>
        <translation>Zwei Module je Kanal sind langsamer</translation>
    </message>
    <message>
        <source>The modules are %1; with two per channel the platform states %2.</source>
        <translation>Die Module laufen mit %1; bei zwei je Kanal nennt die Plattform %2.</translation>
    </message>
    <message>
        <source>%1 was put into %2, which is taken or not there.</source>
        <translation>%1 wurde in %2 eingesetzt, das belegt oder nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>%1 modules, the board has %2 slots.</source>
        <translation>%1 Module, das Mainboard hat %2 Steckplätze.</translation>
    </message>
    <message>
        <source>Place %1 automatically</source>
        <translation>%1 automatisch einsetzen</translation>
    </message>
    <message>
        <source>More memory than the machine takes</source>
        <translation>Mehr Speicher, als der Rechner nimmt</translation>
    </message>
    <message>
        <source>%1 of memory, board and CPU take %2.</source>
        <translation>%1 Speicher, Mainboard und CPU nehmen %2.</translation>
    </message>
    <message>
        <source>Little memory beside the accelerators</source>
        <translation>Wenig Speicher neben den Beschleunigern</translation>
    </message>
    <message>
        <source>%1 of memory for %2 on the accelerators; %3 are the least for training.</source>
        <translation>%1 Speicher für %2 auf den Beschleunigern; %3 sind das Mindeste fürs Training.</translation>
    </message>
    <message>
        <source>Have %1 modules of %2</source>
        <translation>%1 Module von %2 vorsehen</translation>
    </message>
    <message>
        <source>%1 is made for %2, not for a PCIe slot.</source>
        <translation>%1 ist für %2 gemacht, nicht für einen PCIe-Steckplatz.</translation>
    </message>
    <message>
        <source>No slot for a card</source>
        <translation>Kein Steckplatz für eine Karte</translation>
    </message>
    <message>
        <source>No free slot takes %1 (x%2).</source>
        <translation>Kein freier Steckplatz nimmt %1 (x%2).</translation>
    </message>
    <message>
        <source>More lanes in use than the CPU has</source>
        <translation>Mehr Lanes belegt, als die CPU hat</translation>
    </message>
    <message>
        <source>Slots in use take %1 lanes of the CPU, it has %2 besides the chipset link.</source>
        <translation>Die belegten Steckplätze brauchen %1 Lanes der CPU, sie hat %2 neben der Chipsatzanbindung.</translation>
    </message>
    <message>
        <source>Slot wired narrower than the card</source>
        <translation>Steckplatz schmaler angebunden als die Karte</translation>
    </message>
    <message>
        <source>%1 is wired x%2, the card could use x%3.</source>
        <translation>%1 ist mit x%2 verdrahtet, die Karte könnte x%3 nutzen.</translation>
    </message>
    <message>
        <source>CPU with a narrow graphics port</source>
        <translation>CPU mit schmaler Grafikanbindung</translation>
    </message>
    <message>
        <source>%1 gives its graphics slot x%2, the card could use x%3.</source>
        <translation>%1 gibt seinem Grafiksteckplatz x%2, die Karte könnte x%3 nutzen.</translation>
    </message>
    <message>
        <source>The slots in use are wired with more lanes than the CPU has: %1 shares its lanes, the board&apos;s modes are not known.</source>
        <translation>Die belegten Steckplätze sind mit mehr Lanes verdrahtet, als die CPU hat: %1 teilt die Lanes, die Modi des Mainboards sind nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is switched off while %3 is in use.</source>
        <translation>%1 ist abgeschaltet, solange %3 belegt ist.</translation>
    </message>
    <message>
        <source>%1 has no lanes.</source>
        <translation>%1 hat keine Lanes.</translation>
    </message>
    <message>
        <source>%1 is switched off while %2 is in use.</source>
        <translation>%1 ist abgeschaltet, solange %2 belegt ist.</translation>
    </message>
    <message>
        <source>%1 belongs to a CPU socket that is empty (%3).</source>
        <translation>%1 gehört zu einem leeren CPU-Sockel (%3).</translation>
    </message>
    <message>
        <source>Add %1 in %2</source>
        <translation>%1 in %2 hinzufügen</translation>
    </message>
    <message>
        <source>Link narrowed by another card</source>
        <translation>Anbindung durch andere Karte verschmälert</translation>
    </message>
    <message>
        <source>%1 runs at x%2 while %3 is in use; alone it has x%4.</source>
        <translation>%1 läuft mit x%2, solange %3 belegt ist; allein mit x%4.</translation>
    </message>
    <message>
        <source>M.2 drive takes a slot&apos;s lanes</source>
        <translation>M.2-Laufwerk nimmt einem Steckplatz die Lanes</translation>
    </message>
    <message>
        <source>Slot is off</source>
        <translation>Steckplatz ist aus</translation>
    </message>
    <message>
        <source>%1 hangs on the chipset, whose link all devices there share.</source>
        <translation>%1 hängt am Chipsatz, dessen Anbindung sich alle Geräte dort teilen.</translation>
    </message>
    <message>
        <source>Accelerator behind the chipset</source>
        <translation>Beschleuniger hinter dem Chipsatz</translation>
    </message>
    <message>
        <source>%1 hangs on the chipset: %2 remain for it while everything there is busy (devices: %3).</source>
        <translation>%1 hängt am Chipsatz: %2 bleiben dafür, wenn dort alles arbeitet (Geräte: %3).</translation>
    </message>
    <message>
        <source>%1 carries %2: models load slowly (%3 would do).</source>
        <translation>%1 trägt %2: Modelle laden langsam (%3 würden reichen).</translation>
    </message>
    <message>
        <source>Link too slow for training together</source>
        <translation>Anbindung zu langsam für gemeinsames Training</translation>
    </message>
    <message>
        <source>%1 carries %2; data-parallel training wants %3 per card.</source>
        <translation>%1 trägt %2; datenparalleles Training braucht %3 je Karte.</translation>
    </message>
    <message>
        <source>Card on an older PCIe generation</source>
        <translation>Karte an älterer PCIe-Generation</translation>
    </message>
    <message>
        <source>%1 is Gen%2, its link runs at Gen%3.</source>
        <translation>%1 ist Gen%2, die Anbindung läuft mit Gen%3.</translation>
    </message>
    <message>
        <source>Slot too slow for the network card</source>
        <translation>Steckplatz zu langsam für die Netzwerkkarte</translation>
    </message>
    <message>
        <source>%1 carries %2, the port needs %3.</source>
        <translation>%1 trägt %2, der Port braucht %3.</translation>
    </message>
    <message>
        <source>Cards too close together</source>
        <translation>Karten zu dicht beieinander</translation>
    </message>
    <message>
        <source>%1 is %2 thick, the next card (%4) is %3 below it.</source>
        <translation>%1 ist %2 dick, die nächste Karte (%4) sitzt %3 darunter.</translation>
    </message>
    <message>
        <source>Card overhangs the end of the case</source>
        <translation>Karte ragt über das Gehäuseende</translation>
    </message>
    <message>
        <source>%1 ends at expansion slot %2, the case has %3.</source>
        <translation>%1 endet an Erweiterungssteckplatz %2, das Gehäuse hat %3.</translation>
    </message>
    <message>
        <source>Slot covered by another card</source>
        <translation>Steckplatz von anderer Karte verdeckt</translation>
    </message>
    <message>
        <source>%1 with %2 is covered by %3, which is %4 slots thick.</source>
        <translation>%1 mit %2 wird von %3 verdeckt, das %4 Steckplätze dick ist.</translation>
    </message>
    <message>
        <source>%1 devices can show a picture: set the primary one in the firmware.</source>
        <translation>%1 Geräte können ein Bild zeigen: das primäre in der Firmware festlegen.</translation>
    </message>
    <message>
        <source>Display of the machine</source>
        <translation>Bildausgabe des Rechners</translation>
    </message>
    <message>
        <source>Nothing shows a picture: no card with outputs, no graphics in the CPU, no remote management on the board.</source>
        <translation>Nichts zeigt ein Bild: keine Karte mit Ausgängen, keine Grafik in der CPU, keine Fernwartung auf dem Mainboard.</translation>
    </message>
    <message>
        <source>Heavy card</source>
        <translation>Schwere Karte</translation>
    </message>
    <message>
        <source>%1 weighs %2: support it, the slot alone bends.</source>
        <translation>%1 wiegt %2: abstützen, der Steckplatz allein verbiegt sich.</translation>
    </message>
    <message>
        <source>Load is %1 % of the rating (%3 of %4): close to the limit for days of training; stay under %2 %.</source>
        <translation>Die Last ist %1 % der Nennleistung (%3 von %4): nahe an der Grenze für tagelanges Training; unter %2 % bleiben.</translation>
    </message>
    <message>
        <source>Load is %1 % of the rating (%3 of %4); stay under %2 % for training.</source>
        <translation>Die Last ist %1 % der Nennleistung (%3 von %4); fürs Training unter %2 % bleiben.</translation>
    </message>
    <message>
        <source>Power supply too small</source>
        <translation>Netzteil zu klein</translation>
    </message>
    <message>
        <source>Continuous load is %1, the supplies are rated %2.</source>
        <translation>Die Dauerlast ist %1, die Netzteile haben %2 Nennleistung.</translation>
    </message>
    <message>
        <source>Power supply above 80 % continuous</source>
        <translation>Netzteil dauerhaft über 80 %</translation>
    </message>
    <message>
        <source>Transient peaks above the ATX 3.x limit</source>
        <translation>Lastspitzen über der ATX-3.x-Grenze</translation>
    </message>
    <message>
        <source>All cards together may peak at %1 for %2 ms; the supply must carry %3.</source>
        <translation>Alle Karten zusammen können %2 ms lang auf %1 steigen; das Netzteil muss %3 tragen.</translation>
    </message>
    <message>
        <source>Old supply with spiky cards</source>
        <translation>Altes Netzteil mit sprunghaften Karten</translation>
    </message>
    <message>
        <source>A supply older than ATX 3.0 should be rated %1 for these cards, it has %2.</source>
        <translation>Ein Netzteil vor ATX 3.0 sollte für diese Karten %1 Nennleistung haben, es hat %2.</translation>
    </message>
    <message>
        <source>Below the recommended supply</source>
        <translation>Unter dem empfohlenen Netzteil</translation>
    </message>
    <message>
        <source>The card maker&apos;s recommendation comes to %1 for these cards, the supplies have %2.</source>
        <translation>Die Empfehlung des Kartenherstellers ergibt %1 für diese Karten, die Netzteile haben %2.</translation>
    </message>
    <message>
        <source>The CPU may draw %3 through %2 EPS plugs: more than they carry.</source>
        <translation>Die CPU kann %3 über %2 EPS-Stecker aufnehmen: mehr, als diese tragen.</translation>
    </message>
    <message>
        <source>Not enough power plugs</source>
        <translation>Zu wenige Stromstecker</translation>
    </message>
    <message>
        <source>The cards need %1 × %2, the supplies have %3.</source>
        <translation>Die Karten brauchen %1 × %2, die Netzteile haben %3.</translation>
    </message>
    <message>
        <source>Too few EPS plugs for the board</source>
        <translation>Zu wenige EPS-Stecker für das Mainboard</translation>
    </message>
    <message>
        <source>The board needs %1 × 8-pin EPS, the supplies have %2.</source>
        <translation>Das Mainboard braucht %1 × EPS 8-polig, die Netzteile haben %2.</translation>
    </message>
    <message>
        <source>Card needs an EPS (CPU 8-pin) plug</source>
        <translation>Karte braucht EPS-Stecker (CPU, 8-polig)</translation>
    </message>
    <message>
        <source>%1 EPS plugs are needed by cards, %2 are left beside the board&apos;s.</source>
        <translation>Die Karten brauchen %1 EPS-Stecker, neben denen des Mainboards bleiben %2.</translation>
    </message>
    <message>
        <source>Limit the card to %1</source>
        <translation>Karte auf %1 begrenzen</translation>
    </message>
    <message>
        <source>Feed the board&apos;s auxiliary %1 plug from the supply.</source>
        <translation>Den %1-Zusatzstecker des Mainboards vom Netzteil speisen.</translation>
    </message>
    <message>
        <source>16-pin plug at its limit</source>
        <translation>16-poliger Stecker an der Grenze</translation>
    </message>
    <message>
        <source>%1 through one 16-pin plug: limit the card to %2, use the supply&apos;s own ATX 3.1 cable and no angle adapter.</source>
        <translation>%1 durch einen 16-poligen Stecker: Karte auf %2 begrenzen, das ATX-3.1-Kabel des Netzteils und keinen Winkeladapter verwenden.</translation>
    </message>
    <message>
        <source>Board&apos;s auxiliary slot power not fed</source>
        <translation>Zusatzversorgung der Steckplätze nicht gespeist</translation>
    </message>
    <message>
        <source>The board&apos;s auxiliary %1 plug needs feeding for this many cards; the supplies have %2 left.</source>
        <translation>Der %1-Zusatzstecker des Mainboards muss bei so vielen Karten gespeist werden; die Netzteile haben %2 übrig.</translation>
    </message>
    <message>
        <source>Power limit is part of the plan</source>
        <translation>Leistungsgrenze ist Teil des Plans</translation>
    </message>
    <message>
        <source>The card is planned at %1 of %2: limits reset on reboot unless a service sets them, and short peaks remain.</source>
        <translation>Die Karte ist mit %1 von %2 eingeplant: Grenzen fallen beim Neustart weg, wenn kein Dienst sie setzt, und kurze Spitzen bleiben.</translation>
    </message>
    <message>
        <source>Card at or above the PCIe power limit</source>
        <translation>Karte an oder über der PCIe-Leistungsgrenze</translation>
    </message>
    <message>
        <source>The card may draw %1, PCIe CEM 5.0 allows %2 in total; plan 7 % more.</source>
        <translation>Die Karte kann %1 aufnehmen, PCIe CEM 5.0 erlaubt insgesamt %2; 7 % mehr einplanen.</translation>
    </message>
    <message>
        <source>The supply needs 200-240 V, the mains have %1.</source>
        <translation>Das Netzteil braucht 200-240 V, das Netz hat %1.</translation>
    </message>
    <message>
        <source>The supplies run as %1: none is to spare.</source>
        <translation>Die Netzteile laufen als %1: keines ist übrig.</translation>
    </message>
    <message>
        <source>Supply gives less on 100-127 V</source>
        <translation>Netzteil leistet bei 100-127 V weniger</translation>
    </message>
    <message>
        <source>At %1 the supply gives %2, the load is %3.</source>
        <translation>Bei %1 leistet das Netzteil %2, die Last ist %3.</translation>
    </message>
    <message>
        <source>Redundant supplies do not add up</source>
        <translation>Redundante Netzteile addieren sich nicht</translation>
    </message>
    <message>
        <source>Of the %1 set %2 are usable, the load is %3.</source>
        <translation>Vom %1-Verbund sind %2 nutzbar, die Last ist %3.</translation>
    </message>
    <message>
        <source>Supply does not go into the case</source>
        <translation>Netzteil passt nicht ins Gehäuse</translation>
    </message>
    <message>
        <source>%1, the case takes %2</source>
        <translation>%1, das Gehäuse nimmt %2</translation>
    </message>
    <message>
        <source>M.2 drive does not fit</source>
        <translation>M.2-Laufwerk passt nicht</translation>
    </message>
    <message>
        <source>No free M.2 slot takes %1.</source>
        <translation>Kein freier M.2-Steckplatz nimmt %1.</translation>
    </message>
    <message>
        <source>Drive behind a slower link</source>
        <translation>Laufwerk an langsamerer Anbindung</translation>
    </message>
    <message>
        <source>%1 reads %2, its link (%3) carries %4.</source>
        <translation>%1 liest %2, die Anbindung (%3) trägt %4.</translation>
    </message>
    <message>
        <source>%1 is no array level.</source>
        <translation>%1 ist kein RAID-Level.</translation>
    </message>
    <message>
        <source>The %1 array names %2, which is no drive of this build.</source>
        <translation>Der %1-Verbund nennt %2, das kein Laufwerk dieser Zusammenstellung ist.</translation>
    </message>
    <message>
        <source>%1 needs %2 drives, the array has %3.</source>
        <translation>%1 braucht %2 Laufwerke, der Verbund hat %3.</translation>
    </message>
    <message>
        <source>%1 needs an even number of drives, the array has %2.</source>
        <translation>%1 braucht eine gerade Zahl von Laufwerken, der Verbund hat %2.</translation>
    </message>
    <message>
        <source>There is a backup</source>
        <translation>Es gibt eine Sicherung</translation>
    </message>
    <message>
        <source>Array of drives</source>
        <translation>Laufwerksverbund</translation>
    </message>
    <message>
        <source>RAID 0 holds the only copy</source>
        <translation>RAID 0 hält die einzige Kopie</translation>
    </message>
    <message>
        <source>RAID 0 of %1 drives without a backup: %2 % a year lose everything.</source>
        <translation>RAID 0 aus %1 Laufwerken ohne Sicherung: %2 % im Jahr verlieren alles.</translation>
    </message>
    <message>
        <source>There is no CPU yet.</source>
        <translation>Es gibt noch keine CPU.</translation>
    </message>
    <message>
        <source>There is no board yet.</source>
        <translation>Es gibt noch kein Mainboard.</translation>
    </message>
    <message>
        <source>There is no memory yet.</source>
        <translation>Es gibt noch keinen Speicher.</translation>
    </message>
    <message>
        <source>There is no storage yet.</source>
        <translation>Es gibt noch kein Laufwerk.</translation>
    </message>
    <message>
        <source>There is no power supply yet.</source>
        <translation>Es gibt noch kein Netzteil.</translation>
    </message>
    <message>
        <source>There is no case yet.</source>
        <translation>Es gibt noch kein Gehäuse.</translation>
    </message>
    <message>
        <source>There is no CPU cooler yet.</source>
        <translation>Es gibt noch keinen CPU-Kühler.</translation>
    </message>
    <message>
        <source>%1 does not belong into %2.</source>
        <translation>%1 gehört nicht in %2.</translation>
    </message>
    <message>
        <source>Incomplete build</source>
        <translation>Unvollständige Zusammenstellung</translation>
    </message>
    <message>
        <source>Incomplete build: a part is missing.</source>
        <translation>Unvollständige Zusammenstellung: ein Teil fehlt.</translation>
    </message>
    <message>
        <source>Part without a place</source>
        <translation>Teil ohne Platz</translation>
    </message>
    <message>
        <source>No free place for %1.</source>
        <translation>Kein freier Platz für %1.</translation>
    </message>
    <message>
        <source>%1 CPUs, the board has %2 sockets.</source>
        <translation>%1 CPUs, das Mainboard hat %2 Sockel.</translation>
    </message>
    <message>
        <source>%1 has the socket of %2 but is not on its list of processors: check with the maker.</source>
        <translation>%1 hat den Sockel von %2, steht aber nicht auf dessen Prozessorliste: beim Hersteller nachfragen.</translation>
    </message>
    <message>
        <source>CPU and board do not match</source>
        <translation>CPU und Mainboard passen nicht zusammen</translation>
    </message>
    <message>
        <source>socket %1, the board has %2</source>
        <translation>Sockel %1, das Mainboard hat %2</translation>
    </message>
    <message>
        <source>CPU above the board&apos;s power limit</source>
        <translation>CPU über der Leistungsgrenze des Mainboards</translation>
    </message>
    <message>
        <source>%1 is a %2 part, the board is made for %3.</source>
        <translation>%1 braucht %2, das Mainboard ist für %3 gemacht.</translation>
    </message>
    <message>
        <source>%1 (%2) is not in the ROCm list of supported cards.</source>
        <translation>%1 (%2) steht nicht in der ROCm-Liste unterstützter Karten.</translation>
    </message>
    <message>
        <source>%1 (%2) is not supported by CUDA 13: stay with CUDA 12.</source>
        <translation>%1 (%2) wird von CUDA 13 nicht unterstützt: bei CUDA 12 bleiben.</translation>
    </message>
    <message>
        <source>%1: the licence of the GeForce driver excludes data centres.</source>
        <translation>%1: die Lizenz des GeForce-Treibers schließt Rechenzentren aus.</translation>
    </message>
    <message>
        <source>Rent it: %1</source>
        <translation>Mieten: %1</translation>
    </message>
    <message>
        <source>More accelerators than the board is tested with</source>
        <translation>Mehr Beschleuniger, als mit dem Mainboard getestet sind</translation>
    </message>
    <message>
        <source>%1 accelerators, the board is tested with %2.</source>
        <translation>%1 Beschleuniger, das Mainboard ist mit %2 getestet.</translation>
    </message>
    <message>
        <source>Few cores for the accelerators</source>
        <translation>Wenige Kerne für die Beschleuniger</translation>
    </message>
    <message>
        <source>%1 cores for %2 accelerators; %3 keep them fed.</source>
        <translation>%1 Kerne für %2 Beschleuniger; %3 lasten sie aus.</translation>
    </message>
    <message>
        <source>Accelerator without current drivers</source>
        <translation>Beschleuniger ohne aktuelle Treiber</translation>
    </message>
    <message>
        <source>%1 (compute capability %2) is not supported by CUDA 13: stay with CUDA 12.</source>
        <translation>%1 (Compute Capability %2) wird von CUDA 13 nicht unterstützt: bei CUDA 12 bleiben.</translation>
    </message>
    <message>
        <source>Licence, or rented only</source>
        <translation>Lizenz oder nur zu mieten</translation>
    </message>
    <message>
        <source>%1 cannot be bought; it runs only in a rented machine.</source>
        <translation>%1 ist nicht zu kaufen und läuft nur in einem gemieteten Rechner.</translation>
    </message>
    <message>
        <source>%1 blows across the chassis&apos; front-to-back air.</source>
        <translation>%1 bläst quer zum Luftstrom des Gehäuses von vorn nach hinten.</translation>
    </message>
    <message>
        <source>%1 in the loop, its radiators carry %3 at the most.</source>
        <translation>%1 im Kreislauf, die Radiatoren tragen höchstens %3.</translation>
    </message>
    <message>
        <source>Add a fan over memory and regulators</source>
        <translation>Lüfter über Speicher und Spannungswandlern hinzufügen</translation>
    </message>
    <message>
        <source>Cooler over tall memory</source>
        <translation>Kühler über hohem Speicher</translation>
    </message>
    <message>
        <source>The modules are %1 high, the cooler leaves %2 and the case no room to raise its fan.</source>
        <translation>Die Module sind %1 hoch, der Kühler lässt %2 und das Gehäuse keinen Raum, seinen Lüfter anzuheben.</translation>
    </message>
    <message>
        <source>Cooler covers the first slot</source>
        <translation>Kühler verdeckt den ersten Steckplatz</translation>
    </message>
    <message>
        <source>%1 between the cooler and %3 in the first slot, %2 are needed.</source>
        <translation>%1 zwischen dem Kühler und %3 im ersten Steckplatz, nötig sind %2.</translation>
    </message>
    <message>
        <source>CPU heatsink without its air</source>
        <translation>CPU-Kühlkörper ohne seinen Luftstrom</translation>
    </message>
    <message>
        <source>%1 has no fan: it needs a chassis that forces air through it.</source>
        <translation>%1 hat keinen Lüfter: nötig ist ein Gehäuse, das Luft hindurchdrückt.</translation>
    </message>
    <message>
        <source>Radiators too small</source>
        <translation>Radiatoren zu klein</translation>
    </message>
    <message>
        <source>%1 in the loop, its radiators carry %2 quietly (%3 at the most).</source>
        <translation>%1 im Kreislauf, die Radiatoren tragen leise %2 (höchstens %3).</translation>
    </message>
    <message>
        <source>Mounting of the liquid cooler</source>
        <translation>Einbau der Flüssigkühlung</translation>
    </message>
    <message>
        <source>Mount the radiator so that the pump is not the highest point, and check that the tubes reach.</source>
        <translation>Den Radiator so einbauen, dass die Pumpe nicht der höchste Punkt ist, und die Schlauchlänge prüfen.</translation>
    </message>
    <message>
        <source>No air over memory and regulators</source>
        <translation>Keine Luft über Speicher und Spannungswandlern</translation>
    </message>
    <message>
        <source>Liquid cooling takes the CPU cooler&apos;s air from %1 registered modules and the regulators: add a fan over them.</source>
        <translation>Die Flüssigkühlung nimmt %1 Registered-Modulen und den Spannungswandlern die Luft des CPU-Kühlers: einen Lüfter darüber einbauen.</translation>
    </message>
    <message>
        <source>Half of an RTX 3090&apos;s memory sits on its back and reaches 104-110 °C in training; cool the backplate.</source>
        <translation>Die Hälfte des Speichers einer RTX 3090 sitzt auf der Rückseite und erreicht beim Training 104-110 °C; die Backplate kühlen.</translation>
    </message>
    <message>
        <source>%1 needs %2 of air forced through it and gets none.</source>
        <translation>%1 braucht %2 durchgedrückte Luft und bekommt keine.</translation>
    </message>
    <message>
        <source>Add %1 of %2</source>
        <translation>%1 × %2 hinzufügen</translation>
    </message>
    <message>
        <source>The accelerators make %1 of heat, the fanless case carries %2 of them.</source>
        <translation>Die Beschleuniger erzeugen %1 Wärme, das lüfterlose Gehäuse trägt davon %2.</translation>
    </message>
    <message>
        <source>Too little air through a passive card</source>
        <translation>Zu wenig Luft durch eine passive Karte</translation>
    </message>
    <message>
        <source>%1 needs %2 of air, the chassis gives each card %3.</source>
        <translation>%1 braucht %2 Luft, das Gehäuse gibt jeder Karte %3.</translation>
    </message>
    <message>
        <source>Air through a passive card from the wrong end</source>
        <translation>Luft von der falschen Seite durch eine passive Karte</translation>
    </message>
    <message>
        <source>The chassis moves air %2, which %1 does not allow.</source>
        <translation>Das Gehäuse bewegt die Luft %2, was %1 nicht erlaubt.</translation>
    </message>
    <message>
        <source>Too little air through the case</source>
        <translation>Zu wenig Luft durch das Gehäuse</translation>
    </message>
    <message>
        <source>%1 of heat in the case want %2 of air, its fans move %3.</source>
        <translation>%1 Wärme im Gehäuse brauchen %2 Luft, die Lüfter bewegen %3.</translation>
    </message>
    <message>
        <source>Fans out of balance</source>
        <translation>Lüfter unausgewogen</translation>
    </message>
    <message>
        <source>Too much heat for a fanless case</source>
        <translation>Zu viel Wärme für ein lüfterloses Gehäuse</translation>
    </message>
    <message>
        <source>%1 of heat, the fanless case carries %2.</source>
        <translation>%1 Wärme, das lüfterlose Gehäuse trägt %2.</translation>
    </message>
    <message>
        <source>Closed front</source>
        <translation>Geschlossene Front</translation>
    </message>
    <message>
        <source>%1 of heat behind a closed front: above %2 a mesh front is better.</source>
        <translation>%1 Wärme hinter geschlossener Front: über %2 ist eine Gitterfront besser.</translation>
    </message>
    <message>
        <source>%1 is made for a server&apos;s air (200-300 LFM): give it a fan of its own.</source>
        <translation>%1 ist für Serverluft (200-300 LFM) gemacht: einen eigenen Lüfter vorsehen.</translation>
    </message>
    <message>
        <source>Watch temperatures through the board&apos;s BMC: alert at 85 °C of a GPU, 95 °C of its memory, a fan at 0 rpm.</source>
        <translation>Temperaturen über den BMC des Mainboards überwachen: Alarm bei 85 °C einer GPU, 95 °C ihres Speichers, einem Lüfter mit 0 rpm.</translation>
    </message>
    <message>
        <source>Temperatures are watched</source>
        <translation>Temperaturen werden überwacht</translation>
    </message>
    <message>
        <source>Blower and open-air cards together</source>
        <translation>Blower- und Open-Air-Karten gemischt</translation>
    </message>
    <message>
        <source>Place blower cards next to each other and the open-air card last, beside free space.</source>
        <translation>Blower-Karten nebeneinander und die Open-Air-Karte zuletzt neben freien Raum setzen.</translation>
    </message>
    <message>
        <source>Card close to throttling</source>
        <translation>Karte nahe am Drosseln</translation>
    </message>
    <message>
        <source>The card runs at %1 under load and slows down at %2.</source>
        <translation>Die Karte läuft unter Last bei %1 und drosselt ab %2.</translation>
    </message>
    <message>
        <source>Drive or network card wants air</source>
        <translation>Laufwerk oder Netzwerkkarte braucht Luft</translation>
    </message>
    <message>
        <source>%1 turns %2 into heat: use a heatsink with moving air.</source>
        <translation>%1 setzt %2 in Wärme um: einen Kühlkörper mit bewegter Luft verwenden.</translation>
    </message>
    <message>
        <source>Lowest card close to the floor</source>
        <translation>Unterste Karte nahe am Boden</translation>
    </message>
    <message>
        <source>%1 between the lowest card and what is below it, it wants %2.</source>
        <translation>%1 zwischen der untersten Karte und dem, was darunter liegt, sie braucht %2.</translation>
    </message>
    <message>
        <source>Nobody watches the temperatures</source>
        <translation>Niemand überwacht die Temperaturen</translation>
    </message>
    <message>
        <source>Throttling is silent: log temperatures, alert at 85 °C of a GPU, 95 °C of its memory, a fan at 0 rpm.</source>
        <translation>Drosseln geschieht unbemerkt: Temperaturen aufzeichnen, Alarm bei 85 °C einer GPU, 95 °C ihres Speichers, einem Lüfter mit 0 rpm.</translation>
    </message>
    <message>
        <source>%1 become %2 BTU/h of heat; the room&apos;s cooling is not stated.</source>
        <translation>%1 werden zu %2 BTU/h Wärme; die Kühlung des Raums ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Cool the room with %1 BTU/h</source>
        <translation>Den Raum mit %1 BTU/h kühlen</translation>
    </message>
    <message>
        <source>Cool the room to 25 °C</source>
        <translation>Den Raum auf 25 °C kühlen</translation>
    </message>
    <message>
        <source>Thin air</source>
        <translation>Dünne Luft</translation>
    </message>
    <message>
        <source>At %1 m fans must move %2 % more air, and the inlet may be %3 at the most.</source>
        <translation>In %1 m Höhe müssen die Lüfter %2 % mehr Luft bewegen, und die Zuluft darf höchstens %3 haben.</translation>
    </message>
    <message>
        <source>Heat in the room</source>
        <translation>Wärme im Raum</translation>
    </message>
    <message>
        <source>%1 and what else heats the room want %2 BTU/h with a reserve, the room&apos;s cooling gives %3.</source>
        <translation>%1 und was sonst den Raum heizt, brauchen mit Reserve %2 BTU/h, die Raumkühlung liefert %3.</translation>
    </message>
    <message>
        <source>Warm room</source>
        <translation>Warmer Raum</translation>
    </message>
    <message>
        <source>The machine draws in air of %1, above %2; inside the case it is 3-8 K warmer.</source>
        <translation>Der Rechner saugt Luft mit %1 an, über %2; im Gehäuse ist sie 3-8 K wärmer.</translation>
    </message>
    <message>
        <source>The chassis weighs %1, rails or shelf carry %2.</source>
        <translation>Das Gehäuse wiegt %1, Schienen oder Fachboden tragen %2.</translation>
    </message>
    <message>
        <source>%1 hangs on an extender: ship it out of the machine.</source>
        <translation>%1 hängt an einem Riser: ausgebaut versenden.</translation>
    </message>
    <message>
        <source>Ship the cards separately</source>
        <translation>Die Karten getrennt versenden</translation>
    </message>
    <message>
        <source>Chassis too deep for the rack</source>
        <translation>Gehäuse zu tief für das Rack</translation>
    </message>
    <message>
        <source>The chassis is %1 deep, with its cables %2; the rack has %3.</source>
        <translation>Das Gehäuse ist %1 tief, mit Kabeln %2; das Rack hat %3.</translation>
    </message>
    <message>
        <source>Bottom fans under the lowest card</source>
        <translation>Bodenlüfter unter der untersten Karte</translation>
    </message>
    <message>
        <source>%1 below the card, the bottom fans are %2 thick.</source>
        <translation>%1 unter der Karte, die Bodenlüfter sind %2 dick.</translation>
    </message>
    <message>
        <source>Open frame</source>
        <translation>Offener Rahmen</translation>
    </message>
    <message>
        <source>An open frame shields nothing: keep children, pets and dust away and aim fans at the cards.</source>
        <translation>Ein offener Rahmen schirmt nichts ab: Kinder, Tiere und Staub fernhalten und Lüfter auf die Karten richten.</translation>
    </message>
    <message>
        <source>Cards may break in transport</source>
        <translation>Karten können beim Transport brechen</translation>
    </message>
    <message>
        <source>%1 weighs %2: ship it out of the machine or brace it.</source>
        <translation>%1 wiegt %2: ausgebaut versenden oder abstützen.</translation>
    </message>
    <message>
        <source>Front panel plugs without a header</source>
        <translation>Frontpanel-Stecker ohne Anschluss</translation>
    </message>
    <message>
        <source>The board has no free header for %1 of the front panel.</source>
        <translation>Das Mainboard hat keinen freien Anschluss für %1 des Frontpanels.</translation>
    </message>
    <message>
        <source>No ready-made build of %3 %4 takes %1 (%2): stay with an older version or compile it.</source>
        <translation>Kein fertiger Build von %3 %4 nimmt %1 (%2): bei einer älteren Version bleiben oder selbst kompilieren.</translation>
    </message>
    <message>
        <source>Use %1 %2</source>
        <translation>%1 %2 verwenden</translation>
    </message>
    <message>
        <source>CUDA %3 no longer knows %1 (compute capability %2).</source>
        <translation>CUDA %3 kennt %1 nicht mehr (Compute Capability %2).</translation>
    </message>
    <message>
        <source>Use CUDA %1</source>
        <translation>CUDA %1 verwenden</translation>
    </message>
    <message>
        <source>CUDA %1 needs driver branch %3, branch %2 is planned.</source>
        <translation>CUDA %1 braucht Treiberzweig %3, geplant ist Zweig %2.</translation>
    </message>
    <message>
        <source>Use driver branch %1</source>
        <translation>Treiberzweig %1 verwenden</translation>
    </message>
    <message>
        <source>%1 runs models compiled by its maker&apos;s tools (bitstreams), no framework trains on it.</source>
        <translation>%1 führt Modelle aus, die mit Werkzeugen des Herstellers übersetzt sind (Bitstreams), kein Framework trainiert darauf.</translation>
    </message>
    <message>
        <source>%1 needs its maker&apos;s build of the framework (%2).</source>
        <translation>%1 braucht den Framework-Build des Herstellers (%2).</translation>
    </message>
    <message>
        <source>%1 runs programs of XLA: %2 has no build for it.</source>
        <translation>%1 führt XLA-Programme aus: %2 hat keinen Build dafür.</translation>
    </message>
    <message>
        <source>Framework does not take the card</source>
        <translation>Framework nimmt die Karte nicht</translation>
    </message>
    <message>
        <source>The build of %3 %4 for %5 does not take %1 (%2): install the one for %6.</source>
        <translation>Der Build von %3 %4 für %5 nimmt %1 (%2) nicht: den für %6 installieren.</translation>
    </message>
    <message>
        <source>CUDA does not know the card</source>
        <translation>CUDA kennt die Karte nicht</translation>
    </message>
    <message>
        <source>CUDA %3 does not know %1 yet (compute capability %2).</source>
        <translation>CUDA %3 kennt %1 noch nicht (Compute Capability %2).</translation>
    </message>
    <message>
        <source>Driver branch does not suit</source>
        <translation>Treiberzweig passt nicht</translation>
    </message>
    <message>
        <source>Driver branch %2 no longer knows %1; its last branch is %3.</source>
        <translation>Treiberzweig %2 kennt %1 nicht mehr; der letzte Zweig dafür ist %3.</translation>
    </message>
    <message>
        <source>Accelerator with tools of its own</source>
        <translation>Beschleuniger mit eigenen Werkzeugen</translation>
    </message>
    <message>
        <source>%1 has tools of its own.</source>
        <translation>%1 hat eigene Werkzeuge.</translation>
    </message>
    <message>
        <source>Accelerators of several platforms in one group</source>
        <translation>Beschleuniger mehrerer Plattformen in einer Gruppe</translation>
    </message>
    <message>
        <source>One process uses one platform: %1 do not train together.</source>
        <translation>Ein Prozess nutzt eine Plattform: %1 trainieren nicht zusammen.</translation>
    </message>
    <message>
        <source>PCIe access control (ACS) is on: it sends traffic between the %1 cards over the CPU.</source>
        <translation>PCIe-Zugriffskontrolle (ACS) ist an: sie schickt den Verkehr zwischen den %1 Karten über die CPU.</translation>
    </message>
    <message>
        <source>Switch ACS off</source>
        <translation>ACS abschalten</translation>
    </message>
    <message>
        <source>Switch resizable BAR on</source>
        <translation>Resizable BAR einschalten</translation>
    </message>
    <message>
        <source>Cards without peer-to-peer below one switch</source>
        <translation>Karten ohne Peer-to-Peer unter einem Switch</translation>
    </message>
    <message>
        <source>%1 cards without peer-to-peer hang on one PCIe switch: what they exchange crosses its uplink twice.</source>
        <translation>%1 Karten ohne Peer-to-Peer hängen an einem PCIe-Switch: was sie austauschen, läuft zweimal über dessen Uplink.</translation>
    </message>
    <message>
        <source>Access control between the cards</source>
        <translation>Zugriffskontrolle zwischen den Karten</translation>
    </message>
    <message>
        <source>For peer-to-peer between the %1 cards switch ACS off in the firmware and set iommu=pt (both remove isolation between devices).</source>
        <translation>Für Peer-to-Peer zwischen den %1 Karten ACS in der Firmware abschalten und iommu=pt setzen (beides hebt die Isolation der Geräte auf).</translation>
    </message>
    <message>
        <source>Small window onto the card&apos;s memory</source>
        <translation>Kleines Fenster in den Kartenspeicher</translation>
    </message>
    <message>
        <source>%1 shows %2 of its %3 through BAR1: peer-to-peer over PCIe wants all of it (resizable BAR, newer VBIOS).</source>
        <translation>%1 zeigt %2 von %3 über BAR1: Peer-to-Peer über PCIe braucht alles (Resizable BAR, neueres VBIOS).</translation>
    </message>
    <message>
        <source>Group size divides no model</source>
        <translation>Kein Modell durch die Gruppengröße teilbar</translation>
    </message>
    <message>
        <source>Tensor parallel wants 2, 4, 8 or 16 cards: of %1 some stay idle or run a pipeline.</source>
        <translation>Tensorparallelität verlangt 2, 4, 8 oder 16 Karten: von %1 bleiben einige untätig oder rechnen als Pipeline.</translation>
    </message>
    <message>
        <source>NVLink bridge does not reach</source>
        <translation>NVLink-Brücke reicht nicht</translation>
    </message>
    <message>
        <source>The bridge spans %1 slots, the cards sit %2 apart.</source>
        <translation>Die Brücke überspannt %1 Steckplätze, die Karten sitzen %2 auseinander.</translation>
    </message>
    <message>
        <source>Bridge leaves no air</source>
        <translation>Brücke lässt keine Luft</translation>
    </message>
    <message>
        <source>A %1-slot bridge between open-air cards of %2 slots leaves no room for air: use a wider bridge or blower cards.</source>
        <translation>Eine Brücke über %1 Steckplätze zwischen Open-Air-Karten mit %2 Steckplätzen lässt keinen Raum für Luft: breitere Brücke oder Blower-Karten verwenden.</translation>
    </message>
    <message>
        <source>%1 at the wall, one branch carries %2 for hours: even one supply&apos;s share is too much, use 200-240 V.</source>
        <translation>%1 an der Steckdose, ein Stromkreis trägt auf Dauer %2: schon der Anteil eines Netzteils ist zu viel, 200-240 V verwenden.</translation>
    </message>
    <message>
        <source>The machine hangs on a strip or extension: a dedicated outlet is better, strips have fuses of their own.</source>
        <translation>Der Rechner hängt an einer Steckdosenleiste oder Verlängerung: eine eigene Steckdose ist besser, Leisten haben eigene Sicherungen.</translation>
    </message>
    <message>
        <source>Strips behind each other: plug the machine into the wall.</source>
        <translation>Leisten hintereinander: den Rechner direkt an die Steckdose anschließen.</translation>
    </message>
    <message>
        <source>The machine hangs on a strip of unknown rating and should have %2: plug it into the wall.</source>
        <translation>Der Rechner hängt an einer Steckdosenleiste mit unbekanntem Nennwert und sollte %2 haben: direkt an die Steckdose anschließen.</translation>
    </message>
    <message>
        <source>The machine hangs on a strip of %1 and should have %2: plug it into the wall.</source>
        <translation>Der Rechner hängt an einer Steckdosenleiste mit %1 und sollte %2 haben: direkt an die Steckdose anschließen.</translation>
    </message>
    <message>
        <source>Plug the machine into the wall</source>
        <translation>Den Rechner direkt an die Steckdose anschließen</translation>
    </message>
    <message>
        <source>Use a breaker of characteristic C</source>
        <translation>Sicherungsautomat mit Charakteristik C verwenden</translation>
    </message>
    <message>
        <source>Use a breaker of characteristic D</source>
        <translation>Sicherungsautomat mit Charakteristik D verwenden</translation>
    </message>
    <message>
        <source>More than one branch needed</source>
        <translation>Mehr als ein Stromkreis nötig</translation>
    </message>
    <message>
        <source>%1 at the wall, one branch carries %2 for hours: plug the %3 supplies into branches of their own, or use 200-240 V.</source>
        <translation>%1 an der Steckdose, ein Stromkreis trägt auf Dauer %2: die %3 Netzteile an eigene Stromkreise anschließen oder 200-240 V verwenden.</translation>
    </message>
    <message>
        <source>Power strip in the path</source>
        <translation>Steckdosenleiste im Weg</translation>
    </message>
    <message>
        <source>The machine hangs on a strip or extension.</source>
        <translation>Der Rechner hängt an einer Steckdosenleiste oder Verlängerung.</translation>
    </message>
    <message>
        <source>Supplies may trip the breaker at plug-in</source>
        <translation>Netzteile können beim Einstecken die Sicherung auslösen</translation>
    </message>
    <message>
        <source>%1 supplies take up to %2 for a moment, the breaker may trip from %3: plug them in one after the other.</source>
        <translation>%1 Netzteile nehmen kurz bis zu %2 auf, die Sicherung kann ab %3 auslösen: nacheinander einstecken.</translation>
    </message>
    <message>
        <source>Supply contract too small</source>
        <translation>Stromvertrag zu klein</translation>
    </message>
    <message>
        <source>%1 with what else runs, the contract covers %2.</source>
        <translation>%1 samt allem, was sonst läuft, der Vertrag deckt %2.</translation>
    </message>
    <message>
        <source>Loss of the supply</source>
        <translation>Verlust des Netzteils</translation>
    </message>
    <message>
        <source>%1 % efficient at %2 % load: %4 at the wall, of which %3 warm the supply.</source>
        <translation>%1 % Wirkungsgrad bei %2 % Last: %4 an der Steckdose, davon erwärmen %3 das Netzteil.</translation>
    </message>
    <message>
        <source>Energy in a year</source>
        <translation>Energie im Jahr</translation>
    </message>
    <message>
        <source>%1 kWh in %4 hours under full load: %2 %3 a year.</source>
        <translation>%1 kWh in %4 Stunden unter Volllast: %2 %3 im Jahr.</translation>
    </message>
    <message>
        <source>Run the memory at %1</source>
        <translation>Speicher mit %1 betreiben</translation>
    </message>
    <message>
        <source>Errors shall be corrected, the modules have no check bits (on-die ECC of DDR5 does not protect the bus).</source>
        <translation>Fehler sollen korrigiert werden, die Module haben keine Prüfbits (On-Die-ECC von DDR5 schützt den Bus nicht).</translation>
    </message>
    <message>
        <source>The modules have check bits, the CPU does not use them.</source>
        <translation>Die Module haben Prüfbits, die CPU nutzt sie nicht.</translation>
    </message>
    <message>
        <source>Profile too fast for four modules</source>
        <translation>Profil zu schnell für vier Module</translation>
    </message>
    <message>
        <source>%3 modules at %1: four on two channels of AM5 reach %2 at the best.</source>
        <translation>%3 Module mit %1: vier auf zwei Kanälen von AM5 erreichen bestenfalls %2.</translation>
    </message>
    <message>
        <source>Errors are not corrected</source>
        <translation>Fehler werden nicht korrigiert</translation>
    </message>
    <message>
        <source>The modules have check bits, the board does not use them.</source>
        <translation>Die Module haben Prüfbits, das Mainboard nutzt sie nicht.</translation>
    </message>
    <message>
        <source>Layers in main memory</source>
        <translation>Schichten im Hauptspeicher</translation>
    </message>
    <message>
        <source>What does not fit the accelerators runs from main memory at %1.</source>
        <translation>Was nicht auf die Beschleuniger passt, läuft aus dem Hauptspeicher mit %1.</translation>
    </message>
    <message>
        <source>Memory slower than the CPU takes</source>
        <translation>Speicher langsamer, als die CPU nimmt</translation>
    </message>
    <message>
        <source>Modules of %1 GB are newer than the board: flash the latest firmware first.</source>
        <translation>Module mit %1 GB sind neuer als das Mainboard: zuerst die neueste Firmware aufspielen.</translation>
    </message>
    <message>
        <source>Flash the latest firmware first</source>
        <translation>Zuerst die neueste Firmware aufspielen</translation>
    </message>
    <message>
        <source>The sockets have different numbers of modules.</source>
        <translation>Die Sockel haben verschieden viele Module.</translation>
    </message>
    <message>
        <source>Load-reduced modules do not run on desktop CPUs.</source>
        <translation>LRDIMMs (Load-Reduced) laufen nicht mit Desktop-CPUs.</translation>
    </message>
    <message>
        <source>Channels of unequal size</source>
        <translation>Kanäle ungleicher Größe</translation>
    </message>
    <message>
        <source>Channels hold %1 and %2: part of the memory runs on one channel.</source>
        <translation>Die Kanäle haben %1 und %2: ein Teil des Speichers läuft auf einem Kanal.</translation>
    </message>
    <message>
        <source>Number of modules does not interleave</source>
        <translation>Modulzahl erlaubt kein Interleaving</translation>
    </message>
    <message>
        <source>%2 does not interleave over %1 modules of a socket.</source>
        <translation>%2 verschränkt nicht über %1 Module eines Sockels.</translation>
    </message>
    <message>
        <source>Too many ranks on a channel</source>
        <translation>Zu viele Ranks auf einem Kanal</translation>
    </message>
    <message>
        <source>%1 ranks on a channel, which carries %2.</source>
        <translation>%1 Ranks auf einem Kanal, der %2 trägt.</translation>
    </message>
    <message>
        <source>%1 Gbit/s between %2 nodes is too slow for a group over all of them; a pipeline bears it.</source>
        <translation>%1 Gbit/s zwischen %2 Knoten sind zu langsam für eine Gruppe über alle; eine Pipeline verträgt es.</translation>
    </message>
    <message>
        <source>Run the nodes as a pipeline</source>
        <translation>Die Knoten als Pipeline betreiben</translation>
    </message>
    <message>
        <source>Network between nodes too slow</source>
        <translation>Netzwerk zwischen den Knoten zu langsam</translation>
    </message>
    <message>
        <source>Gradients take %2 s of a step of %3 s (%4 %) at %1 Gbit/s between the nodes.</source>
        <translation>Gradienten brauchen %2 s eines Schritts von %3 s (%4 %) bei %1 Gbit/s zwischen den Knoten.</translation>
    </message>
    <message>
        <source>%1 are off for the slots in use: %2 SATA drives, %3 ports are left.</source>
        <translation>%1 sind wegen belegter Steckplätze aus: %2 SATA-Laufwerke, %3 Anschlüsse bleiben.</translation>
    </message>
    <message>
        <source>SATA ports switched off</source>
        <translation>SATA-Anschlüsse abgeschaltet</translation>
    </message>
    <message>
        <source>%1 are off for the slots in use; the %2 SATA drives need the %3 others.</source>
        <translation>%1 sind wegen belegter Steckplätze aus; die %2 SATA-Laufwerke brauchen die %3 übrigen.</translation>
    </message>
    <message>
        <source>USB4 shares its lanes</source>
        <translation>USB4 teilt seine Lanes</translation>
    </message>
    <message>
        <source>The USB4 ports lose lanes to an M.2 slot that is in use.</source>
        <translation>Die USB4-Ports verlieren Lanes an einen belegten M.2-Steckplatz.</translation>
    </message>
    <message>
        <source>%1 carries %2; tensor parallel wants %3 per card.</source>
        <translation>%1 trägt %2; Tensorparallelität braucht %3 je Karte.</translation>
    </message>
    <message>
        <source>%1 carries %2; sharded training (FSDP, ZeRO-3) wants %3 per card.</source>
        <translation>%1 trägt %2; Training mit Sharding (FSDP, ZeRO-3) braucht %3 je Karte.</translation>
    </message>
    <message>
        <source>The link would run at Gen%2, the riser&apos;s rating is not stated: set the slot to Gen%1 in the firmware.</source>
        <translation>Die Anbindung liefe mit Gen%2, die Eignung des Risers ist nicht angegeben: Steckplatz in der Firmware auf Gen%1 stellen.</translation>
    </message>
    <message>
        <source>A passive riser does not carry Gen5 for long: set the slot to Gen%1 in the firmware.</source>
        <translation>Ein passiver Riser trägt Gen5 nicht auf Dauer: Steckplatz in der Firmware auf Gen%1 stellen.</translation>
    </message>
    <message>
        <source>A passive riser of %3 at Gen4 is longer than %4: set the slot to Gen%1 in the firmware.</source>
        <translation>Ein passiver Riser von %3 ist bei Gen4 länger als %4: Steckplatz in der Firmware auf Gen%1 stellen.</translation>
    </message>
    <message>
        <source>Set the slot to Gen%1 in the firmware</source>
        <translation>Steckplatz in der Firmware auf Gen%1 stellen</translation>
    </message>
    <message>
        <source>Gen%1 by cable through a redriver or retimer: watch the corrected errors (AER) of the link.</source>
        <translation>Gen%1 per Kabel über Redriver oder Retimer: auf korrigierte Fehler (AER) der Verbindung achten.</translation>
    </message>
    <message>
        <source>Gen%1 by cable through %4 connectors: more than two want a redriver or retimer.</source>
        <translation>Gen%1 per Kabel über %4 Steckverbinder: mehr als zwei brauchen Redriver oder Retimer.</translation>
    </message>
    <message>
        <source>Gen%1 by cable of unknown length: beyond %3 it wants a redriver or retimer.</source>
        <translation>Gen%1 per Kabel unbekannter Länge: über %3 braucht es Redriver oder Retimer.</translation>
    </message>
    <message>
        <source>Build without the risers</source>
        <translation>Ohne die Riser bauen</translation>
    </message>
    <message>
        <source>Put the card into its slot</source>
        <translation>Die Karte in ihren Steckplatz setzen</translation>
    </message>
    <message>
        <source>%1 (%3) hangs on %2: links of this kind drop under load (Xid 79), for training put it into a slot.</source>
        <translation>%1 (%3) hängt an %2: solche Verbindungen brechen unter Last ab (Xid 79), fürs Training in einen Steckplatz setzen.</translation>
    </message>
    <message>
        <source>Riser slower than the link</source>
        <translation>Riser langsamer als die Anbindung</translation>
    </message>
    <message>
        <source>The riser is rated Gen%1, the link would run at Gen%2: set the slot to Gen%1 in the firmware.</source>
        <translation>Der Riser ist für Gen%1 ausgelegt, die Anbindung liefe mit Gen%2: Steckplatz in der Firmware auf Gen%1 stellen.</translation>
    </message>
    <message>
        <source>Long PCIe cable</source>
        <translation>Langes PCIe-Kabel</translation>
    </message>
    <message>
        <source>Gen%1 over %2 of cable: beyond %3 it wants a redriver or retimer.</source>
        <translation>Gen%1 über %2 Kabel: über %3 braucht es Redriver oder Retimer.</translation>
    </message>
    <message>
        <source>Link of one lane</source>
        <translation>Anbindung mit einer Lane</translation>
    </message>
    <message>
        <source>%1 has one lane: training and tensor parallel are unusable through it, models load in tens of seconds.</source>
        <translation>%1 hat eine Lane: Training und Tensorparallelität sind darüber unbrauchbar, Modelle laden Dutzende von Sekunden.</translation>
    </message>
    <message>
        <source>Accelerator outside the machine</source>
        <translation>Beschleuniger außerhalb des Rechners</translation>
    </message>
    <message>
        <source>%1 hangs on %2: expect dropped links under sustained load.</source>
        <translation>%1 hängt an %2: unter Dauerlast mit Verbindungsabbrüchen rechnen.</translation>
    </message>
    <message>
        <source>%2 must be split into %1: check the board&apos;s manual, its modes are not known.</source>
        <translation>%2 muss in %1 geteilt werden: Handbuch des Mainboards prüfen, die Modi sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Leave %1 undivided</source>
        <translation>%1 ungeteilt lassen</translation>
    </message>
    <message>
        <source>Slot cannot be split</source>
        <translation>Steckplatz nicht teilbar</translation>
    </message>
    <message>
        <source>%2 must be split into %1, its modes are %3.</source>
        <translation>%2 muss in %1 geteilt werden, die Modi sind %3.</translation>
    </message>
    <message>
        <source>Split slot shares its lanes</source>
        <translation>Geteilter Steckplatz gibt Lanes ab</translation>
    </message>
    <message>
        <source>%1 is split into %2 but shares its lanes with %3, which is in use: half of it stays dead.</source>
        <translation>%1 ist in %2 geteilt, teilt seine Lanes aber mit %3, das belegt ist: die Hälfte bleibt tot.</translation>
    </message>
    <message>
        <source>Start Linux with pcie_aspm=off pcie_port_pm=off and lock the links&apos; speed.</source>
        <translation>Linux mit pcie_aspm=off pcie_port_pm=off starten und die Geschwindigkeit der Verbindungen festsetzen.</translation>
    </message>
    <message>
        <source>PCIe switch oversubscribed</source>
        <translation>PCIe-Switch überbucht</translation>
    </message>
    <message>
        <source>%1 cards share an x%3 uplink to host memory: together they could ask for %2 times its rate.</source>
        <translation>%1 Karten teilen sich einen x%3-Uplink zum Hauptspeicher: zusammen könnten sie das %2-Fache seiner Rate verlangen.</translation>
    </message>
    <message>
        <source>Writes between switches collapse</source>
        <translation>Schreiben zwischen Switches bricht ein</translation>
    </message>
    <message>
        <source>%1 cards write through one %2 switch into another root: measured rates fall to a tenth; give each switch fewer cards or keep a group below one switch.</source>
        <translation>%1 Karten schreiben über einen %2-Switch in einen anderen Root: gemessene Raten fallen auf ein Zehntel; jedem Switch weniger Karten geben oder eine Gruppe unter einem Switch halten.</translation>
    </message>
    <message>
        <source>Blackwell behind a switch or retimer</source>
        <translation>Blackwell hinter Switch oder Retimer</translation>
    </message>
    <message>
        <source>Link power states of Blackwell cards upset switches and retimers: lock the link speed and switch PCIe power management off.</source>
        <translation>Energiezustände der Verbindung von Blackwell-Karten stören Switches und Retimer: Geschwindigkeit festsetzen und PCIe-Energieverwaltung abschalten.</translation>
    </message>
    <message>
        <source>The group of %1 cards spans CPU sockets, where ROCm has no peer-to-peer.</source>
        <translation>Die Gruppe aus %1 Karten überspannt CPU-Sockel, wo ROCm kein Peer-to-Peer hat.</translation>
    </message>
    <message>
        <source>Move all cards to the slots of CPU 1</source>
        <translation>Alle Karten in die Steckplätze von CPU 1 verschieben</translation>
    </message>
    <message>
        <source>Run one job per card</source>
        <translation>Einen Job je Karte ausführen</translation>
    </message>
    <message>
        <source>A striped array and what else hangs on the chipset ask for %1 times its uplink (%2).</source>
        <translation>Ein Stripe-Verbund und was sonst am Chipsatz hängt, verlangen das %1-Fache seines Uplinks (%2).</translation>
    </message>
    <message>
        <source>Card over the board&apos;s lower edge</source>
        <translation>Karte über der Mainboard-Unterkante</translation>
    </message>
    <message>
        <source>The card in %1 reaches over the headers at the lower edge of the board: use flat or angled plugs there.</source>
        <translation>Die Karte in %1 ragt über die Anschlüsse an der Unterkante des Mainboards: dort flache oder gewinkelte Stecker verwenden.</translation>
    </message>
    <message>
        <source>Group over two CPU sockets</source>
        <translation>Gruppe über zwei CPU-Sockel</translation>
    </message>
    <message>
        <source>The group of %1 cards spans CPU sockets: traffic between them takes the slower way over UPI or xGMI.</source>
        <translation>Die Gruppe aus %1 Karten überspannt CPU-Sockel: Verkehr dazwischen nimmt den langsameren Weg über UPI oder xGMI.</translation>
    </message>
    <message>
        <source>Few links between the sockets</source>
        <translation>Wenige Verbindungen zwischen den Sockeln</translation>
    </message>
    <message>
        <source>%1 xGMI links join the sockets: %2 lanes are left for cards, traffic between sockets is slower than with four.</source>
        <translation>%1 xGMI-Verbindungen koppeln die Sockel: %2 Lanes bleiben für Karten, Verkehr zwischen den Sockeln ist langsamer als mit vier.</translation>
    </message>
    <message>
        <source>Chipset uplink shared by drives</source>
        <translation>Chipsatz-Uplink von Laufwerken geteilt</translation>
    </message>
    <message>
        <source>Drives and cards on the chipset could ask for %1 times its uplink (%2).</source>
        <translation>Laufwerke und Karten am Chipsatz könnten das %1-Fache seines Uplinks (%2) verlangen.</translation>
    </message>
    <message>
        <source>Uneven links in one group</source>
        <translation>Ungleiche Anbindungen in einer Gruppe</translation>
    </message>
    <message>
        <source>The group works at its slowest link: %1 beside %2.</source>
        <translation>Die Gruppe arbeitet mit ihrer langsamsten Anbindung: %1 neben %2.</translation>
    </message>
    <message>
        <source>Use a cable of its own for each plug</source>
        <translation>Für jeden Stecker ein eigenes Kabel verwenden</translation>
    </message>
    <message>
        <source>Use the supply&apos;s own cables</source>
        <translation>Die eigenen Kabel des Netzteils verwenden</translation>
    </message>
    <message>
        <source>Two plugs on one cable</source>
        <translation>Zwei Stecker an einem Kabel</translation>
    </message>
    <message>
        <source>%3 plugs on %4 cables: %1 per cable, which carries %2; use one cable per plug.</source>
        <translation>%3 Stecker an %4 Kabeln: %1 je Kabel, das %2 trägt; ein Kabel je Stecker verwenden.</translation>
    </message>
    <message>
        <source>%1 has %2 8-pin inputs and carries %3, the card may draw %4.</source>
        <translation>%1 hat %2 8-polige Eingänge und trägt %3, die Karte kann %4 aufnehmen.</translation>
    </message>
    <message>
        <source>No room for the cable&apos;s bend</source>
        <translation>Kein Raum für die Kabelbiegung</translation>
    </message>
    <message>
        <source>%1 between the card&apos;s power plug and the case, the cable wants %2 before it bends.</source>
        <translation>%1 zwischen dem Stromstecker der Karte und dem Gehäuse, das Kabel braucht %2, bevor es sich biegt.</translation>
    </message>
    <message>
        <source>Cables of another supply</source>
        <translation>Kabel eines anderen Netzteils</translation>
    </message>
    <message>
        <source>Modular cables of another supply on %1: their pins differ and destroy what hangs on them.</source>
        <translation>Modulare Kabel eines anderen Netzteils an %1: ihre Belegung weicht ab und zerstört, was daran hängt.</translation>
    </message>
    <message>
        <source>The cards may draw %1 from their slots, the board&apos;s 24-pin plug feeds %2 to all of them and it has no further plug.</source>
        <translation>Die Karten können %1 aus ihren Steckplätzen ziehen, der 24-polige Stecker des Mainboards speist alle zusammen mit %2, und einen weiteren Stecker gibt es nicht.</translation>
    </message>
    <message>
        <source>The card draws %1 through plugs of a maker&apos;s own machine, whose limit is not known: ask the maker.</source>
        <translation>Die Karte zieht %1 über Stecker eines Herstellerrechners, deren Grenze nicht bekannt ist: beim Hersteller nachfragen.</translation>
    </message>
    <message>
        <source>The fans draw %2 through the hub&apos;s %1 plug, which carries %3.</source>
        <translation>Die Lüfter ziehen %2 über den %1-Stecker des Hubs, der %3 trägt.</translation>
    </message>
    <message>
        <source>Feed the hub by a 6-pin PCIe plug</source>
        <translation>Den Hub über einen 6-poligen PCIe-Stecker speisen</translation>
    </message>
    <message>
        <source>Feed the risers by 6-pin PCIe plugs</source>
        <translation>Die Riser über 6-polige PCIe-Stecker speisen</translation>
    </message>
    <message>
        <source>Feed the fans by a hub with a 6-pin PCIe plug</source>
        <translation>Die Lüfter über einen Hub mit 6-poligem PCIe-Stecker speisen</translation>
    </message>
    <message>
        <source>Too much power from the slot</source>
        <translation>Zu viel Leistung aus dem Steckplatz</translation>
    </message>
    <message>
        <source>The card may draw %1 from its slot, which gives %2.</source>
        <translation>Die Karte kann %1 aus ihrem Steckplatz ziehen, der %2 gibt.</translation>
    </message>
    <message>
        <source>Limit of the maker&apos;s own supply</source>
        <translation>Grenze des herstellereigenen Netzteils</translation>
    </message>
    <message>
        <source>The card draws %1 beside its slot, the machine&apos;s plugs carry %2.</source>
        <translation>Die Karte zieht %1 neben ihrem Steckplatz, die Stecker des Rechners tragen %2.</translation>
    </message>
    <message>
        <source>Riser or fan hub on a drive&apos;s plug</source>
        <translation>Riser oder Lüfter-Hub an einem Laufwerksstecker</translation>
    </message>
    <message>
        <source>Up to %2 through a %1 plug, which carries %3: it melts.</source>
        <translation>Bis zu %2 durch einen %1-Stecker, der %3 trägt: er schmilzt.</translation>
    </message>
    <message>
        <source>Fan header overloaded</source>
        <translation>Lüfteranschluss überlastet</translation>
    </message>
    <message>
        <source>%1 per fan header (%3 on the board), which gives %2.</source>
        <translation>%1 je Lüfteranschluss (%3 auf dem Mainboard), der %2 gibt.</translation>
    </message>
    <message>
        <source>%1 is fed by %2, its riser by another supply: ground offsets drop the bus or burn.</source>
        <translation>%1 wird von %2 gespeist, der Riser von einem anderen Netzteil: Masseversatz lässt den Bus abbrechen oder durchbrennen.</translation>
    </message>
    <message>
        <source>Feed %1 and its riser from %2 alone</source>
        <translation>%1 samt Riser allein von %2 speisen</translation>
    </message>
    <message>
        <source>%1 supplies start together through the kit: board and its cards on the first, each card on one supply.</source>
        <translation>%1 Netzteile starten gemeinsam über das Kit: Mainboard und seine Karten am ersten, jede Karte an einem Netzteil.</translation>
    </message>
    <message>
        <source>One supply for all: %1</source>
        <translation>Ein Netzteil für alles: %1</translation>
    </message>
    <message>
        <source>%1 would carry %2 of its %3 even in the best split of whole cards.</source>
        <translation>%1 müsste %2 von %3 tragen, selbst bei bester Aufteilung ganzer Karten.</translation>
    </message>
    <message>
        <source>Spread the cards evenly over the supplies</source>
        <translation>Die Karten gleichmäßig auf die Netzteile verteilen</translation>
    </message>
    <message>
        <source>Card fed from two supplies</source>
        <translation>Karte von zwei Netzteilen gespeist</translation>
    </message>
    <message>
        <source>%1 is fed by %2: all plugs of a card and its riser belong on one supply.</source>
        <translation>%1 wird von %2 gespeist: alle Stecker einer Karte und ihres Risers gehören an ein Netzteil.</translation>
    </message>
    <message>
        <source>Several supplies must start together</source>
        <translation>Mehrere Netzteile müssen gemeinsam starten</translation>
    </message>
    <message>
        <source>%1 supplies: start them together (add2psu or alike), board and its cards on the first, no supply behind another.</source>
        <translation>%1 Netzteile: gemeinsam starten (add2psu oder ähnlich), Mainboard und seine Karten am ersten, kein Netzteil hinter einem anderen.</translation>
    </message>
    <message>
        <source>One of the supplies overloaded</source>
        <translation>Eines der Netzteile überlastet</translation>
    </message>
    <message>
        <source>%1 would carry %2 of its %3 (%4 %) in the best split of whole cards.</source>
        <translation>%1 müsste bei bester Aufteilung ganzer Karten %2 von %3 (%4 %) tragen.</translation>
    </message>
    <message>
        <source>Old supply</source>
        <translation>Altes Netzteil</translation>
    </message>
    <message>
        <source>The supply is %1 years old: count on 10-15 % less than its rating, or replace it.</source>
        <translation>Das Netzteil ist %1 Jahre alt: mit 10-15 % weniger als der Nennleistung rechnen oder ersetzen.</translation>
    </message>
    <message>
        <source>Bay without lanes for the drive</source>
        <translation>Schacht ohne Lanes für das Laufwerk</translation>
    </message>
    <message>
        <source>%1 drive, the bay takes %2</source>
        <translation>%1-Laufwerk, der Schacht nimmt %2</translation>
    </message>
    <message>
        <source>Boot drive without a mirror</source>
        <translation>Systemlaufwerk ohne Spiegel</translation>
    </message>
    <message>
        <source>Several people use the machine: mirror the boot drive (RAID 1), its loss stops them all.</source>
        <translation>Mehrere Personen nutzen den Rechner: das Systemlaufwerk spiegeln (RAID 1), sein Ausfall hält alle auf.</translation>
    </message>
    <message>
        <source>Data come over the network at %1, the job reads %2.</source>
        <translation>Die Daten kommen mit %1 über das Netzwerk, der Job liest %2.</translation>
    </message>
    <message>
        <source>Rates of the array</source>
        <translation>Raten des Verbunds</translation>
    </message>
    <message>
        <source>%1 reads %2 and writes %3 in sequence; small writes cost more.</source>
        <translation>%1 liest sequenziell %2 und schreibt %3; kleine Schreibzugriffe kosten mehr.</translation>
    </message>
    <message>
        <source>Rebuild of RAID 5 with large disks</source>
        <translation>Rebuild von RAID 5 mit großen Platten</translation>
    </message>
    <message>
        <source>RAID 5 of %1 TB disks: a rebuild meets an unreadable sector with %2 % probability; use RAID 6 or 10.</source>
        <translation>RAID 5 mit %1-TB-Platten: ein Rebuild trifft mit %2 % Wahrscheinlichkeit auf einen unlesbaren Sektor; RAID 6 oder 10 verwenden.</translation>
    </message>
    <message>
        <source>Storage too slow for the data set</source>
        <translation>Laufwerke zu langsam für den Datensatz</translation>
    </message>
    <message>
        <source>The job reads %1, of %3 in sequence %2 remain for samples: accelerators wait.</source>
        <translation>Der Job liest %1, von %3 sequenziell bleiben %2 für Samples: Beschleuniger warten.</translation>
    </message>
    <message>
        <source>Checkpoint larger than the drive&apos;s write cache</source>
        <translation>Checkpoint größer als der Schreibcache</translation>
    </message>
    <message>
        <source>A checkpoint of %1 exceeds the write cache (%2): the rest is written far slower.</source>
        <translation>Ein Checkpoint von %1 übersteigt den Schreibcache (%2): der Rest wird weit langsamer geschrieben.</translation>
    </message>
    <message>
        <source>Drive wears out early</source>
        <translation>Laufwerk verschleißt früh</translation>
    </message>
    <message>
        <source>At %1 TB a day the drive lasts %2 years, less than %3.</source>
        <translation>Bei %1 TB am Tag hält das Laufwerk %2 Jahre, weniger als %3.</translation>
    </message>
    <message>
        <source>Data over the network</source>
        <translation>Daten über das Netzwerk</translation>
    </message>
    <message>
        <source>Data come over the network at %1 without RDMA: NVMe-oF and GPUDirect Storage want an RDMA card.</source>
        <translation>Die Daten kommen mit %1 ohne RDMA über das Netzwerk: NVMe-oF und GPUDirect Storage brauchen eine RDMA-Karte.</translation>
    </message>
    <message>
        <source>%1 is newer than the board: it needs firmware %2, flash it before the first start.</source>
        <translation>%1 ist neuer als das Mainboard: nötig ist Firmware %2, vor dem ersten Start aufspielen.</translation>
    </message>
    <message>
        <source>%1 is newer than the board: flash the latest firmware before the first start.</source>
        <translation>%1 ist neuer als das Mainboard: vor dem ersten Start die neueste Firmware aufspielen.</translation>
    </message>
    <message>
        <source>No hardware revision of the board takes %2.</source>
        <translation>Keine Hardware-Revision des Mainboards nimmt %2.</translation>
    </message>
    <message>
        <source>Get the board in revision %1</source>
        <translation>Das Mainboard in Revision %1 beschaffen</translation>
    </message>
    <message>
        <source>%1 is bought used: ask whether it is fused to another maker&apos;s boards (PSB).</source>
        <translation>%1 wird gebraucht gekauft: nachfragen, ob die CPU an Mainboards eines anderen Herstellers gebunden ist (PSB).</translation>
    </message>
    <message>
        <source>Get %1 unlocked</source>
        <translation>%1 ohne Bindung beschaffen</translation>
    </message>
    <message>
        <source>Firmware older than the CPU</source>
        <translation>Firmware älter als die CPU</translation>
    </message>
    <message>
        <source>%1 needs firmware %2, the board has %3: flash it before the first start.</source>
        <translation>%1 braucht Firmware %2, das Mainboard hat %3: vor dem ersten Start aufspielen.</translation>
    </message>
    <message>
        <source>Board revision does not take the CPU</source>
        <translation>Mainboard-Revision nimmt die CPU nicht</translation>
    </message>
    <message>
        <source>Revision %1 of the board takes %3, not %2.</source>
        <translation>Revision %1 des Mainboards nimmt %3, nicht %2.</translation>
    </message>
    <message>
        <source>CPU locked to another maker</source>
        <translation>CPU an anderen Hersteller gebunden</translation>
    </message>
    <message>
        <source>%1 is fused to boards of %2 and never starts on one of %3.</source>
        <translation>%1 ist an Mainboards von %2 gebunden und startet nie auf einem von %3.</translation>
    </message>
    <message>
        <source>The windows of %1 cards need %2 of address space, the firmware offers %3.</source>
        <translation>Die Fenster von %1 Karten brauchen %2 Adressraum, die Firmware bietet %3.</translation>
    </message>
    <message>
        <source>%1 cards: whether the board decodes above 4 GB is not known, ask its maker and switch CSM off.</source>
        <translation>%1 Karten: ob das Mainboard über 4 GB adressiert, ist nicht bekannt; beim Hersteller nachfragen und CSM abschalten.</translation>
    </message>
    <message>
        <source>Switch Above 4G decoding on and CSM off</source>
        <translation>Above 4G Decoding einschalten und CSM abschalten</translation>
    </message>
    <message>
        <source>Set the firmware&apos;s window to %1</source>
        <translation>Das Fenster der Firmware auf %1 stellen</translation>
    </message>
    <message>
        <source>Start Linux with iommu=pt</source>
        <translation>Linux mit iommu=pt starten</translation>
    </message>
    <message>
        <source>Set NPS1 in the firmware</source>
        <translation>NPS1 in der Firmware einstellen</translation>
    </message>
    <message>
        <source>No address space for the cards</source>
        <translation>Kein Adressraum für die Karten</translation>
    </message>
    <message>
        <source>IOMMU setting</source>
        <translation>IOMMU-Einstellung</translation>
    </message>
    <message>
        <source>With %1 cards on an AMD CPU set iommu=pt (or off): translated transfers between cards fault or hang.</source>
        <translation>Bei %1 Karten an einer AMD-CPU iommu=pt (oder off) setzen: übersetzte Übertragungen zwischen Karten scheitern oder hängen.</translation>
    </message>
    <message>
        <source>NUMA setting</source>
        <translation>NUMA-Einstellung</translation>
    </message>
    <message>
        <source>Set NPS1 in the firmware: one NUMA domain keeps the cards of a socket next to each other.</source>
        <translation>NPS1 in der Firmware einstellen: eine NUMA-Domäne hält die Karten eines Sockels nah beieinander.</translation>
    </message>
    <message>
        <source>No remote management</source>
        <translation>Keine Fernwartung</translation>
    </message>
    <message>
        <source>The machine runs without a screen and its board has no BMC: add an IP-KVM to reach the firmware.</source>
        <translation>Der Rechner läuft ohne Bildschirm und das Mainboard hat keinen BMC: ein IP-KVM hinzufügen, um die Firmware zu erreichen.</translation>
    </message>
    <message>
        <source>%1 needs driver branch %2 with open kernel modules, branch %3 is planned.</source>
        <translation>%1 braucht Treiberzweig %2 mit offenen Kernelmodulen, geplant ist Zweig %3.</translation>
    </message>
    <message>
        <source>The board is %1 deep; the case says E-ATX only, which many makers mean as %2: check the tray.</source>
        <translation>Das Mainboard ist %1 tief; das Gehäuse nennt nur E-ATX, womit viele Hersteller %2 meinen: die Mainboard-Auflage prüfen.</translation>
    </message>
    <message>
        <source>%1 at the wall; where the machine stands is not stated, and a usual branch (%4, %5) carries %2 for hours, %3 at most.</source>
        <translation>%1 an der Steckdose; der Standort des Rechners ist nicht angegeben, und ein üblicher Stromkreis (%4, %5) trägt auf Dauer %2, höchstens %3.</translation>
    </message>
    <message>
        <source>The card is planned below its %1, at a limit that is not stated: limits reset on reboot unless a service sets them, and short peaks remain.</source>
        <translation>Die Karte ist unter ihren %1 eingeplant, mit einer nicht genannten Grenze: Grenzen fallen beim Neustart weg, wenn kein Dienst sie setzt, und kurze Spitzen bleiben.</translation>
    </message>
    <message>
        <source>The supplies have %3 × %2 for the %1 that the cards need, but not every card finds all of its own on one supply.</source>
        <translation>Die Netzteile haben %3 × %2 für die %1, die die Karten brauchen, doch nicht jede Karte findet alle ihre an einem Netzteil.</translation>
    </message>
    <message>
        <source>A riser is fed by %1, every card by another supply: ground offsets drop the bus or burn.</source>
        <translation>Ein Riser hängt an %1, jede Karte an einem anderen Netzteil: Masseversatz lässt den Bus ausfallen oder brennen.</translation>
    </message>
    <message>
        <source>Feed %1 from %2</source>
        <translation>%1 von %2 speisen</translation>
    </message>
    <message>
        <source>Add %1 × %2</source>
        <translation>%1 × %2 hinzufügen</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>%1 durch %2 ersetzen</translation>
    </message>
    <message>
        <source>Join %1 in a RAID %2</source>
        <translation>%1 zu einem RAID %2 verbinden</translation>
    </message>
    <message>
        <source>Rent %1 instead of %2</source>
        <translation>%1 statt %2 mieten</translation>
    </message>
    <message>
        <source>Use %1 branches</source>
        <translation>%1 Stromkreise verwenden</translation>
    </message>
    <message>
        <source>One more %1</source>
        <translation>Noch einmal %1</translation>
    </message>
    <message>
        <source>%1 does not speak the language of the switch (Ethernet, InfiniBand): no link comes up.</source>
        <translation>%1 spricht nicht die Sprache des Switches (Ethernet, InfiniBand): es kommt keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>Too few switch ports</source>
        <translation>Zu wenige Switch-Ports</translation>
    </message>
    <message>
        <source>%1 ports are needed for %3 machines (links of each: %4) and what they share, there are %2.</source>
        <translation>%1 Ports sind nötig für %3 Rechner (Verbindungen je Rechner: %4) und was sie teilen, vorhanden sind %2.</translation>
    </message>
    <message>
        <source>Switch does not match the network card</source>
        <translation>Switch passt nicht zur Netzwerkkarte</translation>
    </message>
    <message>
        <source>%1 has ports of %2 Gbit/s, the switch of %3 Gbit/s.</source>
        <translation>%1 hat Ports mit %2 Gbit/s, der Switch mit %3 Gbit/s.</translation>
    </message>
    <message>
        <source>Little network for each accelerator</source>
        <translation>Wenig Netzwerk je Beschleuniger</translation>
    </message>
    <message>
        <source>%1 Gbit/s per accelerator between the machines; %2 keep the reduction of gradients below 30 % of a step of %3 tokens per accelerator.</source>
        <translation>%1 Gbit/s je Beschleuniger zwischen den Rechnern; %2 halten die Reduktion der Gradienten unter 30 % eines Schritts mit %3 Tokens je Beschleuniger.</translation>
    </message>
    <message>
        <source>Shared storage too slow for the data loaders</source>
        <translation>Gemeinsamer Speicher zu langsam für die Dataloader</translation>
    </message>
    <message>
        <source>%1 machines read %2 together, of the shared storage %3 remain.</source>
        <translation>%1 Rechner lesen zusammen %2, vom gemeinsamen Speicher bleiben %3.</translation>
    </message>
    <message>
        <source>One switch without a spare</source>
        <translation>Ein Switch ohne Reserve</translation>
    </message>
    <message>
        <source>When %1 fails, all %2 machines stand apart.</source>
        <translation>Fällt %1 aus, stehen alle %2 Rechner für sich.</translation>
    </message>
    <message>
        <source>Too loud for any room where people work: it belongs in a server room.</source>
        <translation>Zu laut für jeden Raum, in dem Menschen arbeiten: Die Maschine gehört in einen Serverraum.</translation>
    </message>
    <message>
        <source>A riser leads on x%1, the card could use x%2.</source>
        <translation>Ein Riser führt x%1 weiter, die Karte könnte x%2 nutzen.</translation>
    </message>
    <message>
        <source>Whether %1 has display outputs is not stated: without them nothing shows a picture, with them %2 devices do, and the primary one is to be set in the firmware.</source>
        <translation>Ob %1 Bildausgänge hat, ist nicht angegeben: Ohne sie zeigt nichts ein Bild, mit ihnen tun es %2 Geräte, und das primäre ist in der Firmware festzulegen.</translation>
    </message>
    <message>
        <source>Risers, drives and hubs need %1 × %2, the supplies have %3 for them.</source>
        <translation>Riser, Laufwerke und Hubs brauchen %1 × %2, die Netzteile haben %3 dafür.</translation>
    </message>
    <message>
        <source>The 16-pin cable of %1 is rated %2, the card may draw %3: it will not start, or run throttled.</source>
        <translation>Das 16-polige Kabel von %1 ist für %2 ausgelegt, die Karte darf %3 ziehen: Sie startet nicht oder läuft gedrosselt.</translation>
    </message>
    <message>
        <source>16-pin cable or adapter under-fed</source>
        <translation>16-poliges Kabel oder Adapter unterversorgt</translation>
    </message>
    <message>
        <source>%1 only infers: its maker&apos;s software trains no models on it.</source>
        <translation>%1 kann nur inferieren: die Software des Herstellers trainiert darauf keine Modelle.</translation>
    </message>
    <message>
        <source>%1 in, %2 out: the case draws the rest in through its gaps, without filters and past warm parts.</source>
        <translation>%1 hinein, %2 hinaus: Den Rest saugt das Gehäuse durch seine Ritzen, ohne Filter und an warmen Teilen vorbei.</translation>
    </message>
    <message>
        <source>%1 in, %2 out: the rest leaves through gaps wherever it can; fans that take air out guide it.</source>
        <translation>%1 hinein, %2 hinaus: Der Rest geht durch Ritzen, wo er kann; Lüfter, die Luft hinausblasen, lenken ihn.</translation>
    </message>
    <message>
        <source>Switch resizable BAR on, with a VBIOS that shows all %1 of the card</source>
        <translation>Resizable BAR einschalten, mit einem VBIOS, das alle %1 der Karte zeigt</translation>
    </message>
    <message>
        <source>The machine hangs on a strip of unknown rating: plug it into the wall.</source>
        <translation>Der Rechner hängt an einer Steckdosenleiste unbekannter Belastbarkeit: an die Wandsteckdose anschließen.</translation>
    </message>
    <message>
        <source>Modules: %1, channels: %2; three quarters of the memory&apos;s bandwidth and more are lost (%3 remain).</source>
        <translation>Module: %1, Kanäle: %2; drei Viertel der Speicherbandbreite und mehr gehen verloren (es bleiben %3).</translation>
    </message>
    <message>
        <source>Modules: %1, channels: %2; %3 of bandwidth remain.</source>
        <translation>Module: %1, Kanäle: %2; %3 Bandbreite bleiben.</translation>
    </message>
    <message>
        <source>The modules run at %1, the CPU takes %2: %3 % of the bandwidth is lost.</source>
        <translation>Die Module laufen mit %1, die CPU nimmt %2: %3 % der Bandbreite gehen verloren.</translation>
    </message>
    <message>
        <source>A riser has one lane: training and tensor parallel are unusable through it, models load in tens of seconds.</source>
        <translation>Ein Riser hat eine Lane: Training und Tensorparallelität sind darüber unbrauchbar, Modelle laden in Dutzenden von Sekunden.</translation>
    </message>
    <message>
        <source>%1 risers have one lane each: training and tensor parallel are unusable through them, models load in tens of seconds.</source>
        <translation>%1 Riser haben je eine Lane: Training und Tensorparallelität sind darüber unbrauchbar, Modelle laden in Dutzenden von Sekunden.</translation>
    </message>
    <message>
        <source>%1 of %2 drives: %3 TB; drives that may fail: %4.</source>
        <translation>%1 aus %2 Laufwerken: %3 TB; Laufwerke, die ausfallen dürfen: %4.</translation>
    </message>
    <message>
        <source>There is no place for %1: %2 brings a part of its own.</source>
        <translation>Für %1 gibt es keinen Platz: %2 bringt ein eigenes Teil mit.</translation>
    </message>
    <message>
        <source>With CSM on, cards get no addresses above 4 GB: %1 here, with windows of %2.</source>
        <translation>Mit CSM bekommen Karten keine Adressen über 4 GB: hier %1, mit Fenstern von %2.</translation>
    </message>
    <message>
        <source>With Above 4G decoding off, cards get no addresses above 4 GB: %1 here, with windows of %2.</source>
        <translation>Ohne Above 4G Decoding bekommen Karten keine Adressen über 4 GB: hier %1, mit Fenstern von %2.</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Power at the wall</source>
        <translation>Leistung an der Steckdose</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Accelerator memory</source>
        <translation>Beschleunigerspeicher</translation>
    </message>
    <message>
        <source>Workload tiers</source>
        <translation>Anforderungsstufen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Catalog date</source>
        <translation>Katalogdatum</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Beside this build stand builds that just meet the levels of the workload tiers.</source>
        <translation>Neben dieser Zusammenstellung stehen solche, die die Niveaus der Anforderungsstufen gerade erreichen.</translation>
    </message>
    <message>
        <source>Untitled build</source>
        <translation>Unbenannte Zusammenstellung</translation>
    </message>
    <message>
        <source>Build sheet</source>
        <translation>Bauplan</translation>
    </message>
    <message>
        <source>Catalog of %1</source>
        <translation>Katalog vom %1</translation>
    </message>
    <message>
        <source>This build</source>
        <translation>Diese Zusammenstellung</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>FP16 or BF16 tensor</source>
        <translation>FP16- oder BF16-Tensor</translation>
    </message>
    <message>
        <source>FP8 tensor</source>
        <translation>FP8-Tensor</translation>
    </message>
    <message>
        <source>Accelerator memory bandwidth</source>
        <translation>Bandbreite des Beschleunigerspeichers</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Hauptspeicher</translation>
    </message>
    <message>
        <source>Host memory bandwidth</source>
        <translation>Bandbreite des Hauptspeichers</translation>
    </message>
    <message>
        <source>Full load of all parts</source>
        <translation>Volllast aller Teile</translation>
    </message>
    <message>
        <source>Load of the supplies</source>
        <translation>Last der Netzteile</translation>
    </message>
    <message>
        <source>Circuit limit for hours</source>
        <translation>Dauergrenze des Stromkreises</translation>
    </message>
    <message>
        <source>Airflow needed</source>
        <translation>Nötiger Luftstrom</translation>
    </message>
    <message>
        <source>Airflow of the case</source>
        <translation>Luftstrom des Gehäuses</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht entscheidbar</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>costs %1 more</source>
        <translation>kostet %1 mehr</translation>
    </message>
    <message>
        <source>costs %1 less</source>
        <translation>kostet %1 weniger</translation>
    </message>
    <message>
        <source>draws %1 more at the wall</source>
        <translation>zieht %1 mehr aus der Steckdose</translation>
    </message>
    <message>
        <source>draws %1 less at the wall</source>
        <translation>zieht %1 weniger aus der Steckdose</translation>
    </message>
    <message>
        <source>has %1 more accelerator memory</source>
        <translation>hat %1 mehr Beschleunigerspeicher</translation>
    </message>
    <message>
        <source>has %1 less accelerator memory</source>
        <translation>hat %1 weniger Beschleunigerspeicher</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>%1 against %2: the same price, power and performance as far as they are known.</source>
        <translation>%1 gegenüber %2: gleicher Preis, gleiche Leistungsaufnahme und gleiche Rechenleistung, soweit bekannt.</translation>
    </message>
    <message>
        <source>Some parts have no known price: differences in price count the known ones only.</source>
        <translation>Einige Teile haben keinen bekannten Preis: Preisunterschiede zählen nur die bekannten.</translation>
    </message>
    <message>
        <source>%1 build</source>
        <translation>%1 Zusammenstellung</translation>
    </message>
    <message>
        <source>Comparison of %1 builds</source>
        <translation>Vergleich von %1 Zusammenstellungen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Mains voltage</source>
        <translation>Netzspannung</translation>
    </message>
    <message>
        <source>Circuit rating</source>
        <translation>Absicherung</translation>
    </message>
    <message>
        <source>What else is on the circuit</source>
        <translation>Was sonst am Stromkreis hängt</translation>
    </message>
    <message>
        <source>Air temperature at the inlet</source>
        <translation>Zulufttemperatur</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Höhe über NN</translation>
    </message>
    <message>
        <source>%1 (only assumed)</source>
        <translation>%1 (nur angenommen)</translation>
    </message>
    <message>
        <source>The whole build</source>
        <translation>Die ganze Zusammenstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Full load</source>
        <translation>Volllast</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>Loss in the supply</source>
        <translation>Verlust im Netzteil</translation>
    </message>
    <message>
        <source>Circuit limit</source>
        <translation>Grenze des Stromkreises</translation>
    </message>
    <message>
        <source>Of that for hours</source>
        <translation>Davon auf Dauer</translation>
    </message>
    <message>
        <source>Share of the circuit</source>
        <translation>Anteil am Stromkreis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation>nur dieser Rechner</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht entscheidbar</translation>
    </message>
    <message>
        <source>below minimum</source>
        <translation>unter Minimum</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Rating of the supplies, without spares</source>
        <translation>Nennleistung der Netzteile ohne Reserve</translation>
    </message>
    <message>
        <source>Efficiency at that load</source>
        <translation>Wirkungsgrad bei dieser Last</translation>
    </message>
    <message>
        <source>Peak for 1 ms that cards may draw</source>
        <translation>Mögliche Spitze der Karten für 1 ms</translation>
    </message>
    <message>
        <source>Peak for 10 ms that cards may draw</source>
        <translation>Mögliche Spitze der Karten für 10 ms</translation>
    </message>
    <message>
        <source>Full load is every part at its power limit at the same time, not its TDP.</source>
        <translation>Volllast heißt: jedes Teil gleichzeitig an seiner Leistungsgrenze, nicht seiner TDP.</translation>
    </message>
    <message>
        <source>Missing or assumed for these sums: %1.</source>
        <translation>Für diese Summen fehlend oder angenommen: %1.</translation>
    </message>
    <message>
        <source>Plug</source>
        <translation>Stecker</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>On the supplies</source>
        <translation>An den Netzteilen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>No power plugs are known for these parts.</source>
        <translation>Für diese Teile sind keine Stromstecker bekannt.</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>Heat into the room</source>
        <translation>Wärme in den Raum</translation>
    </message>
    <message>
        <source>The same per hour</source>
        <translation>Dasselbe je Stunde</translation>
    </message>
    <message>
        <source>Airflow needed for 10 K of warming</source>
        <translation>Nötiger Luftstrom für 10 K Erwärmung</translation>
    </message>
    <message>
        <source>Noise of parts whose noise is stated</source>
        <translation>Lautstärke der Teile mit Angabe</translation>
    </message>
    <message>
        <source>Airflow counts half of the fans&apos; free-air ratings, since air that enters must leave; filters and grilles lower it.</source>
        <translation>Der Luftstrom zählt die Hälfte der Freiluft-Nennwerte der Lüfter, denn was hineinströmt, muss hinaus; Filter und Gitter senken ihn.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>This build has</source>
        <translation>Diese Zusammenstellung hat</translation>
    </message>
    <message>
        <source>The next level</source>
        <translation>Das nächste Niveau</translation>
    </message>
    <message>
        <source>The catalog has no workload tiers.</source>
        <translation>Der Katalog hat keine Anforderungsstufen.</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>Annahmen und Quellen</translation>
    </message>
    <message>
        <source>Machines of this kind</source>
        <translation>Rechner dieser Art</translation>
    </message>
    <message>
        <source>Sources in the catalog</source>
        <translation>Quellen im Katalog</translation>
    </message>
    <message>
        <source>Boards, memory modules, drives and fans without a stated draw count with usual values. Where the site is not stated, the usual mains circuit of the country is taken. Figures are the makers&apos; own unless marked as assumed.</source>
        <translation>Mainboards, Speichermodule, Laufwerke und Lüfter ohne angegebene Aufnahme zählen mit üblichen Werten. Ist der Standort nicht angegeben, gilt der übliche Stromkreis des Landes. Angaben stammen von den Herstellern, sofern nicht als angenommen gekennzeichnet.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>The build has no parts yet.</source>
        <translation>Die Zusammenstellung hat noch keine Teile.</translation>
    </message>
    <message>
        <source>Does not work as it stands:</source>
        <translation>Funktioniert so nicht:</translation>
    </message>
    <message>
        <source>Works, with reservations:</source>
        <translation>Funktioniert mit Vorbehalten:</translation>
    </message>
    <message>
        <source>No problem was found:</source>
        <translation>Kein Problem gefunden:</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>%1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>%1 piece of advice</source>
        <translation>%1 Ratschlag</translation>
    </message>
    <message>
        <source>%1 pieces of advice</source>
        <translation>%1 Ratschläge</translation>
    </message>
    <message>
        <source>%1 check passed.</source>
        <translation>%1 Prüfung bestanden.</translation>
    </message>
    <message>
        <source>%1 checks passed.</source>
        <translation>%1 Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>%1 finding is waived.</source>
        <translation>%1 Befund wird hingenommen.</translation>
    </message>
    <message>
        <source>%1 findings are waived.</source>
        <translation>%1 Befunde werden hingenommen.</translation>
    </message>
    <message>
        <source>%1 check could not be concluded because data are missing.</source>
        <translation>%1 Prüfung ließ sich nicht abschließen, weil Angaben fehlen.</translation>
    </message>
    <message>
        <source>%1 checks could not be concluded because data are missing.</source>
        <translation>%1 Prüfungen ließen sich nicht abschließen, weil Angaben fehlen.</translation>
    </message>
    <message>
        <source>%1 condition must be checked or set by hand.</source>
        <translation>%1 Bedingung muss geprüft oder von Hand eingestellt werden.</translation>
    </message>
    <message>
        <source>%1 conditions must be checked or set by hand.</source>
        <translation>%1 Bedingungen müssen geprüft oder von Hand eingestellt werden.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Hingenommene Befunde</translation>
    </message>
    <message>
        <source>%1: not found any more</source>
        <translation>%1: nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>To check or set by hand</source>
        <translation>Zu prüfen oder von Hand einzustellen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation>Was nicht geprüft wurde</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Data needed</source>
        <translation>Benötigte Angaben</translation>
    </message>
    <message>
        <source>All checks that apply to this build were concluded.</source>
        <translation>Alle Prüfungen, die für diese Zusammenstellung gelten, wurden abgeschlossen.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>street</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>included</source>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>Total, at least</source>
        <translation>Summe, mindestens</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Parts and prices</source>
        <translation>Teile und Preise</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1 part has no known price, so that the total is a lower bound.</source>
        <translation>%1 Teil hat keinen bekannten Preis, die Summe ist daher eine Untergrenze.</translation>
    </message>
    <message>
        <source>%1 parts have no known price, so that the total is a lower bound.</source>
        <translation>%1 Teile haben keinen bekannten Preis, die Summe ist daher eine Untergrenze.</translation>
    </message>
    <message>
        <source>all that the card has</source>
        <translation>alles, was die Karte hat</translation>
    </message>
    <message>
        <source>the slot has no more</source>
        <translation>der Steckplatz hat nicht mehr</translation>
    </message>
    <message>
        <source>shares lanes with %1</source>
        <translation>teilt Lanes mit %1</translation>
    </message>
    <message>
        <source>the CPU has no more</source>
        <translation>die CPU hat nicht mehr</translation>
    </message>
    <message>
        <source>switched off: its CPU is absent</source>
        <translation>abgeschaltet: CPU dazu fehlt</translation>
    </message>
    <message>
        <source>switched off by %1</source>
        <translation>abgeschaltet durch %1</translation>
    </message>
    <message>
        <source>cannot tell: figures missing</source>
        <translation>nicht entscheidbar: Angaben fehlen</translation>
    </message>
    <message>
        <source>covered by %1</source>
        <translation>verdeckt von %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Cards and slots to scale, seen from the side: the rear of the case is on the left. Links as they train with this population.</source>
        <translation>Karten und Steckplätze maßstäblich, von der Seite gesehen: links ist die Gehäuserückseite. Anbindungen, wie sie sich bei dieser Bestückung einstellen.</translation>
    </message>
    <message>
        <source>Slot plan</source>
        <translation>Steckplatzplan</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Steckplatz</translation>
    </message>
    <message>
        <source>Printed on the board</source>
        <translation>Aufdruck auf dem Mainboard</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Root</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Wired</source>
        <translation>Verdrahtet</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>What sits there</source>
        <translation>Was dort sitzt</translation>
    </message>
    <message>
        <source>What limits the link</source>
        <translation>Was die Anbindung begrenzt</translation>
    </message>
    <message>
        <source>The slots of this machine are not known.</source>
        <translation>Die Steckplätze dieses Rechners sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Without a place: %1.</source>
        <translation>Ohne Platz: %1.</translation>
    </message>
    <message>
        <source>Set the bifurcation of %1 to %2 in the firmware.</source>
        <translation>Die Bifurkation von %1 in der Firmware auf %2 stellen.</translation>
    </message>
    <message>
        <source>Memory population</source>
        <translation>Speicherbestückung</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>The memory slots of this machine are not known.</source>
        <translation>Die Speichersteckplätze dieses Rechners sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Together %1, %2 from the channels in use.</source>
        <translation>Zusammen %1, %2 aus den belegten Kanälen.</translation>
    </message>
    <message>
        <source>Drives and arrays</source>
        <translation>Laufwerke und Verbünde</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>No drives.</source>
        <translation>Keine Laufwerke.</translation>
    </message>
    <message>
        <source>Which supply feeds which card</source>
        <translation>Welches Netzteil welche Karte speist</translation>
    </message>
    <message>
        <source>Hardware revision of the board</source>
        <translation>Hardwarestand des Mainboards</translation>
    </message>
    <message>
        <source>Supply contract of the household</source>
        <translation>Stromvertrag des Haushalts</translation>
    </message>
    <message>
        <source>CUDA version</source>
        <translation>CUDA-Version</translation>
    </message>
    <message>
        <source>Fan over memory and regulators</source>
        <translation>Lüfter über Speicher und Spannungsreglern</translation>
    </message>
    <message>
        <source>Running hours a year</source>
        <translation>Betriebsstunden im Jahr</translation>
    </message>
    <message>
        <source>Rate of the network between nodes</source>
        <translation>Netzwerkrate zwischen den Knoten</translation>
    </message>
    <message>
        <source>Energy price</source>
        <translation>Strompreis</translation>
    </message>
    <message>
        <source>Depth of the rack</source>
        <translation>Tiefe des Racks</translation>
    </message>
    <message>
        <source>Rate at which the data set is read</source>
        <translation>Leserate des Datensatzes</translation>
    </message>
    <message>
        <source>xGMI links between the sockets</source>
        <translation>xGMI-Verbindungen zwischen den Sockeln</translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (alt)</translation>
    </message>
    <message>
        <source>Fan hub</source>
        <translation>Lüfter-Hub</translation>
    </message>
    <message>
        <source>Risers</source>
        <translation>Riser</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>shares its lead</source>
        <translation>teilt sich die Leitung</translation>
    </message>
    <message>
        <source>No output is left for %1: %2.</source>
        <translation>Für %1 ist kein Ausgang mehr frei: %2.</translation>
    </message>
    <message>
        <source>The outputs of the supply are not known, look for those of %1: %2.</source>
        <translation>Die Ausgänge des Netzteils sind nicht bekannt; für %1 sind zu suchen: %2.</translation>
    </message>
    <message>
        <source>Cables of the document that fit no free output: %1.</source>
        <translation>Kabel des Dokuments, die zu keinem freien Ausgang passen: %1.</translation>
    </message>
    <message>
        <source>Cable plan</source>
        <translation>Kabelplan</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>No cables are known for these parts; a complete machine comes wired.</source>
        <translation>Für diese Teile sind keine Kabel bekannt; ein Komplettgerät kommt verkabelt.</translation>
    </message>
    <message>
        <source>One output for each plug, all plugs of a card on one supply, no second plug of a lead while another lead is free.</source>
        <translation>Ein Ausgang je Stecker, alle Stecker einer Karte an einem Netzteil, kein zweiter Stecker einer Leitung, solange eine andere frei ist.</translation>
    </message>
    <message>
        <source>Power plugs</source>
        <translation>Stromstecker</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Power and cooling</source>
        <translation>Strom und Kühlung</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Anforderungsstufen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>What the accelerators do</source>
        <translation>Was die Beschleuniger tun</translation>
    </message>
    <message>
        <source>Runs around the clock</source>
        <translation>Läuft rund um die Uhr</translation>
    </message>
    <message>
        <source>Time of a training step</source>
        <translation>Zeit eines Trainingsschritts</translation>
    </message>
    <message>
        <source>Parameters of the model, in billions</source>
        <translation>Parameter des Modells in Milliarden</translation>
    </message>
    <message>
        <source>Size of a checkpoint</source>
        <translation>Größe eines Checkpoints</translation>
    </message>
    <message>
        <source>Written to the drives in a day</source>
        <translation>Am Tag auf die Laufwerke geschrieben</translation>
    </message>
    <message>
        <source>Data set read over the network</source>
        <translation>Datensatz wird über das Netz gelesen</translation>
    </message>
    <message>
        <source>Backup of the arrays</source>
        <translation>Sicherung der Verbünde</translation>
    </message>
    <message>
        <source>PCIe access control (ACS)</source>
        <translation>PCIe-Zugriffskontrolle (ACS)</translation>
    </message>
    <message>
        <source>Above 4G decoding</source>
        <translation>Above 4G Decoding</translation>
    </message>
    <message>
        <source>CSM (legacy boot)</source>
        <translation>CSM (Legacy-Start)</translation>
    </message>
    <message>
        <source>Resizable BAR</source>
        <translation>Resizable BAR</translation>
    </message>
    <message>
        <source>Address space for cards</source>
        <translation>Adressraum für Karten</translation>
    </message>
    <message>
        <source>IOMMU</source>
        <translation>IOMMU</translation>
    </message>
    <message>
        <source>NUMA nodes per socket (NPS)</source>
        <translation>NUMA-Knoten je Sockel (NPS)</translation>
    </message>
    <message>
        <source>Cards passed to virtual machines</source>
        <translation>Karten an virtuelle Maschinen durchgereicht</translation>
    </message>
    <message>
        <source>BIOS version</source>
        <translation>BIOS-Version</translation>
    </message>
    <message>
        <source>Driver patched for peer-to-peer</source>
        <translation>Treiber für Peer-to-Peer gepatcht</translation>
    </message>
    <message>
        <source>Software needs peer-to-peer</source>
        <translation>Software braucht Peer-to-Peer</translation>
    </message>
    <message>
        <source>Memory errors must be corrected</source>
        <translation>Speicherfehler müssen korrigiert werden</translation>
    </message>
    <message>
        <source>Cables of another supply are used</source>
        <translation>Kabel eines anderen Netzteils werden benutzt</translation>
    </message>
    <message>
        <source>Their maker states the same pinout</source>
        <translation>Ihr Hersteller nennt dieselbe Belegung</translation>
    </message>
    <message>
        <source>Supplies start together</source>
        <translation>Netzteile starten gemeinsam</translation>
    </message>
    <message>
        <source>Feed of the fan hub</source>
        <translation>Speisung des Lüfterverteilers</translation>
    </message>
    <message>
        <source>Power strip before the machine</source>
        <translation>Steckdosenleiste vor der Maschine</translation>
    </message>
    <message>
        <source>Rating of the power strip</source>
        <translation>Nennstrom der Steckdosenleiste</translation>
    </message>
    <message>
        <source>Power strip behind another</source>
        <translation>Steckdosenleiste hinter einer anderen</translation>
    </message>
    <message>
        <source>Characteristic of the breaker</source>
        <translation>Charakteristik des Schutzschalters</translation>
    </message>
    <message>
        <source>What else the household draws</source>
        <translation>Was der Haushalt sonst zieht</translation>
    </message>
    <message>
        <source>Cooling of the room</source>
        <translation>Kühlung des Raums</translation>
    </message>
    <message>
        <source>Portable unit with a hose</source>
        <translation>Mobiles Gerät mit Schlauch</translation>
    </message>
    <message>
        <source>What else heats the room</source>
        <translation>Was den Raum sonst heizt</translation>
    </message>
    <message>
        <source>What shelf or rails carry</source>
        <translation>Was Boden oder Schienen tragen</translation>
    </message>
    <message>
        <source>Shipped as built</source>
        <translation>Wird fertig aufgebaut versandt</translation>
    </message>
    <message>
        <source>Without a screen, run from afar</source>
        <translation>Ohne Bildschirm, aus der Ferne bedient</translation>
    </message>
    <message>
        <source>Used by several people</source>
        <translation>Von mehreren benutzt</translation>
    </message>
    <message>
        <source>Temperatures are watched</source>
        <translation>Temperaturen werden überwacht</translation>
    </message>
    <message>
        <source>PCIe switches and their maker</source>
        <translation>PCIe-Switches und ihr Hersteller</translation>
    </message>
    <message>
        <source>Power usage effectiveness (PUE)</source>
        <translation>Energieeffizienz des Rechenzentrums (PUE)</translation>
    </message>
    <message>
        <source>ROCm version</source>
        <translation>ROCm-Version</translation>
    </message>
    <message>
        <source>NVIDIA driver</source>
        <translation>NVIDIA-Treiber</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>Power is limited</source>
        <translation>Leistung ist begrenzt</translation>
    </message>
    <message>
        <source>Lanes of the link</source>
        <translation>Lanes der Verbindung</translation>
    </message>
    <message>
        <source>PCIe generation of the link</source>
        <translation>PCIe-Generation der Verbindung</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation>NUMA-Knoten</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>Gespeist von</translation>
    </message>
    <message>
        <source>Cables to its plugs</source>
        <translation>Kabel zu seinen Steckern</translation>
    </message>
    <message>
        <source>Window onto its memory</source>
        <translation>Fenster auf seinen Speicher</translation>
    </message>
    <message>
        <source>Temperature under load</source>
        <translation>Temperatur unter Last</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Fused to boards of</source>
        <translation>Gebunden an Boards von</translation>
    </message>
    <message>
        <source>Bought used</source>
        <translation>Gebraucht gekauft</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Alter in Jahren</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Power plug</source>
        <translation>Stromstecker</translation>
    </message>
    <message>
        <source>Slot split</source>
        <translation>Aufteilung des Slots</translation>
    </message>
    <message>
        <source>Power that the sense pins announce</source>
        <translation>Leistung, die die Sense-Pins melden</translation>
    </message>
    <message>
        <source>each card for itself</source>
        <translation>jede Karte für sich</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>Inferenz</translation>
    </message>
    <message>
        <source>inference, layers split over the cards</source>
        <translation>Inferenz, Schichten über die Karten verteilt</translation>
    </message>
    <message>
        <source>inference, tensor-parallel</source>
        <translation>Inferenz, tensorparallel</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>data-parallel training</source>
        <translation>datenparalleles Training</translation>
    </message>
    <message>
        <source>training with sharded weights</source>
        <translation>Training mit verteilten Gewichten</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Parts and places</source>
        <translation>Teile und Plätze</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On the bare board: CPU into its socket</source>
        <translation>Auf dem losen Board: CPU in ihren Sockel</translation>
    </message>
    <message>
        <source>CPU into its socket</source>
        <translation>CPU in ihren Sockel</translation>
    </message>
    <message>
        <source>Memory into exactly these slots, until both latches close; leave the others empty</source>
        <translation>Speicher genau in diese Steckplätze, bis beide Riegel einrasten; die anderen leer lassen</translation>
    </message>
    <message>
        <source>M.2 drives under their heat sinks, foil off</source>
        <translation>M.2-Laufwerke unter ihre Kühler, Folie abziehen</translation>
    </message>
    <message>
        <source>CPU cooler with thermal paste; air in the direction of the case&apos;s fans</source>
        <translation>CPU-Kühler mit Wärmeleitpaste; Luft in Richtung der Gehäuselüfter</translation>
    </message>
    <message>
        <source>Fans into the case</source>
        <translation>Lüfter ins Gehäuse</translation>
    </message>
    <message>
        <source>Power supply into the case, switched off</source>
        <translation>Netzteil ins Gehäuse, ausgeschaltet</translation>
    </message>
    <message>
        <source>Board into the case: stand-offs only where the board has holes</source>
        <translation>Board ins Gehäuse: Abstandhalter nur, wo das Board Löcher hat</translation>
    </message>
    <message>
        <source>Radiator into the case, cold plate with thermal paste onto the CPU</source>
        <translation>Radiator ins Gehäuse, Kühlplatte mit Wärmeleitpaste auf die CPU</translation>
    </message>
    <message>
        <source>Drives into their bays</source>
        <translation>Laufwerke in ihre Schächte</translation>
    </message>
    <message>
        <source>Power cables as the cable plan says, before cards cover the plugs; only cables that came with the supply</source>
        <translation>Stromkabel nach dem Kabelplan, bevor Karten die Stecker verdecken; nur Kabel, die dem Netzteil beiliegen</translation>
    </message>
    <message>
        <source>see the cable plan</source>
        <translation>siehe Kabelplan</translation>
    </message>
    <message>
        <source>%1 power cable</source>
        <translation>%1 Stromkabel</translation>
    </message>
    <message>
        <source>%1 power cables</source>
        <translation>%1 Stromkabel</translation>
    </message>
    <message>
        <source>Network cards into their slots</source>
        <translation>Netzwerkkarten in ihre Slots</translation>
    </message>
    <message>
        <source>Risers into their slots, fixed so that nothing pulls on them</source>
        <translation>Riser in ihre Slots, so befestigt, dass nichts an ihnen zieht</translation>
    </message>
    <message>
        <source>Accelerators into their slots, screwed to the bracket; push power plugs in until they click</source>
        <translation>Beschleuniger in ihre Slots, am Blech verschraubt; Stromstecker eindrücken, bis sie einrasten</translation>
    </message>
    <message>
        <source>NVLink bridges onto the cards</source>
        <translation>NVLink-Brücken auf die Karten</translation>
    </message>
    <message>
        <source>Uninterruptible supply before the machine</source>
        <translation>Unterbrechungsfreie Stromversorgung vor die Maschine</translation>
    </message>
    <message>
        <source>%1; the machine draws up to %2</source>
        <translation>%1; die Maschine zieht bis zu %2</translation>
    </message>
    <message>
        <source>Connect to the circuit that this sheet counts with</source>
        <translation>An den Stromkreis anschließen, mit dem dieses Blatt rechnet</translation>
    </message>
    <message>
        <source>First start: set the firmware, then the first-boot checks</source>
        <translation>Erster Start: Firmware einstellen, dann die Prüfungen beim ersten Start</translation>
    </message>
    <message>
        <source>tables below</source>
        <translation>Tabellen unten</translation>
    </message>
    <message>
        <source>Assembly order</source>
        <translation>Reihenfolge des Zusammenbaus</translation>
    </message>
    <message>
        <source>A rented machine is not assembled.</source>
        <translation>Eine gemietete Maschine wird nicht zusammengebaut.</translation>
    </message>
    <message>
        <source>Compare the delivery with the parts list</source>
        <translation>Lieferung mit der Teileliste vergleichen</translation>
    </message>
    <message>
        <source>Complete machine into its place; what it brings is built in</source>
        <translation>Fertige Maschine an ihren Platz; was sie mitbringt, ist eingebaut</translation>
    </message>
    <message>
        <source>No finding has been accepted.</source>
        <translation>Kein Befund wurde hingenommen.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 or newer</source>
        <translation>%1 oder neuer</translation>
    </message>
    <message>
        <source>The oldest that starts %1.</source>
        <translation>Die älteste, mit der %1 startet.</translation>
    </message>
    <message>
        <source>the maker&apos;s newest</source>
        <translation>die neueste des Herstellers</translation>
    </message>
    <message>
        <source>The oldest that starts %1 is not known here: look it up in the board&apos;s list of CPUs before you assemble.</source>
        <translation>Die älteste, mit der %1 startet, ist hier nicht bekannt: vor dem Zusammenbau in der CPU-Liste des Boards nachsehen.</translation>
    </message>
    <message>
        <source>As this build states.</source>
        <translation>So im Entwurf angegeben.</translation>
    </message>
    <message>
        <source>The windows onto the cards&apos; memory lie above 4 GB.</source>
        <translation>Die Fenster auf den Speicher der Karten liegen oberhalb von 4 GB.</translation>
    </message>
    <message>
        <source>Whether the board offers it is not known here.</source>
        <translation>Ob das Board es anbietet, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The board does not offer it.</source>
        <translation>Das Board bietet es nicht an.</translation>
    </message>
    <message>
        <source>With it on, windows above 4 GB are not used.</source>
        <translation>Ist es an, werden Fenster oberhalb von 4 GB nicht benutzt.</translation>
    </message>
    <message>
        <source>Shows the CPU all memory of the cards; copies between cards over PCIe need it.</source>
        <translation>Zeigt der CPU den ganzen Speicher der Karten; Kopien zwischen Karten über PCIe brauchen es.</translation>
    </message>
    <message>
        <source>The cards are passed to virtual machines.</source>
        <translation>Die Karten werden an virtuelle Maschinen durchgereicht.</translation>
    </message>
    <message>
        <source>iommu=pt on the kernel&apos;s command line, or off</source>
        <translation>iommu=pt in der Kernel-Befehlszeile, oder aus</translation>
    </message>
    <message>
        <source>Primary display</source>
        <translation>Primäre Anzeige</translation>
    </message>
    <message>
        <source>the output in use</source>
        <translation>der benutzte Ausgang</translation>
    </message>
    <message>
        <source>Bifurcation of %1</source>
        <translation>Aufteilung von %1</translation>
    </message>
    <message>
        <source>the riser&apos;s slot</source>
        <translation>dem Slot des Risers</translation>
    </message>
    <message>
        <source>The splitter in it needs that.</source>
        <translation>Der Splitter darin braucht das.</translation>
    </message>
    <message>
        <source>PCIe generation of %1</source>
        <translation>PCIe-Generation von %1</translation>
    </message>
    <message>
        <source>The riser is rated for no more.</source>
        <translation>Der Riser ist für nicht mehr ausgelegt.</translation>
    </message>
    <message>
        <source>as wanted for %1</source>
        <translation>wie für %1 gewünscht</translation>
    </message>
    <message>
        <source>It decides who gets the lanes that %1 shares.</source>
        <translation>Es entscheidet, wer die Lanes bekommt, die %1 teilt.</translation>
    </message>
    <message>
        <source>Memory speed</source>
        <translation>Speichertakt</translation>
    </message>
    <message>
        <source>Memory profile</source>
        <translation>Speicherprofil</translation>
    </message>
    <message>
        <source>Without it the modules run at their slower JEDEC speed.</source>
        <translation>Ohne es laufen die Module mit ihrem langsameren JEDEC-Takt.</translation>
    </message>
    <message>
        <source>automatic; must show %1</source>
        <translation>automatisch; muss %1 zeigen</translation>
    </message>
    <message>
        <source>The slowest of modules, CPU and board.</source>
        <translation>Der langsamste von Modulen, CPU und Board.</translation>
    </message>
    <message>
        <source>ECC</source>
        <translation>ECC</translation>
    </message>
    <message>
        <source>Modules, CPU and board can correct errors.</source>
        <translation>Module, CPU und Board können Fehler korrigieren.</translation>
    </message>
    <message>
        <source>Firmware settings</source>
        <translation>Firmware-Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Einstellen auf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Conditions under which it works</source>
        <translation>Bedingungen, unter denen es geht</translation>
    </message>
    <message>
        <source>%1 cores, %2 threads</source>
        <translation>%1 Kerne, %2 Threads</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>%1 module</source>
        <translation>%1 Modul</translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation>%1 Module</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1, zusammen %2</translation>
    </message>
    <message>
        <source>%1, each at %2 (configured speed)</source>
        <translation>%1, jedes mit %2 (configured speed)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Laufwerke</translation>
    </message>
    <message>
        <source>All of %1 up; or the same in the controller&apos;s own tool</source>
        <translation>Alle von %1 aktiv; oder dasselbe im Werkzeug des Controllers</translation>
    </message>
    <message>
        <source>Power limits to set</source>
        <translation>Zu setzende Leistungsgrenzen</translation>
    </message>
    <message>
        <source>The new limit; it is lost at a restart unless a service sets it</source>
        <translation>Die neue Grenze; sie geht beim Neustart verloren, wenn kein Dienst sie setzt</translation>
    </message>
    <message>
        <source>Power limits as delivered</source>
        <translation>Leistungsgrenzen wie geliefert</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Their memory, a little less is normal</source>
        <translation>Ihr Speicher, etwas weniger ist normal</translation>
    </message>
    <message>
        <source>Paths between the cards</source>
        <translation>Wege zwischen den Karten</translation>
    </message>
    <message>
        <source>The matrix below</source>
        <translation>Die Matrix unten</translation>
    </message>
    <message>
        <source>Every card sees every other</source>
        <translation>Jede Karte sieht jede andere</translation>
    </message>
    <message>
        <source>All links of the bridged cards active</source>
        <translation>Alle Links der gebrückten Karten aktiv</translation>
    </message>
    <message>
        <source>Link up at %1</source>
        <translation>Verbindung steht mit %1</translation>
    </message>
    <message>
        <source>All fans turn, no throttling under full load</source>
        <translation>Alle Lüfter drehen, keine Drosselung unter Volllast</translation>
    </message>
    <message>
        <source>below the highest temperatures: %1</source>
        <translation>unter den Höchsttemperaturen: %1</translation>
    </message>
    <message>
        <source>Temperatures and fans</source>
        <translation>Temperaturen und Lüfter</translation>
    </message>
    <message>
        <source>At most about %1 under full load</source>
        <translation>Höchstens etwa %1 unter Volllast</translation>
    </message>
    <message>
        <source>%1; the circuit carries %2 for hours</source>
        <translation>%1; der Stromkreis trägt %2 über Stunden</translation>
    </message>
    <message>
        <source>meter at the plug</source>
        <translation>Messgerät an der Steckdose</translation>
    </message>
    <message>
        <source>Link widths: sudo lspci -vv, line LnkSta, under load</source>
        <translation>Link-Breiten: sudo lspci -vv, Zeile LnkSta, unter Last</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>LnkSta must show</source>
        <translation>LnkSta muss zeigen</translation>
    </message>
    <message>
        <source>nothing: the slot is off</source>
        <translation>nichts: der Slot ist aus</translation>
    </message>
    <message>
        <source>First-boot checks</source>
        <translation>Prüfungen beim ersten Start</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Must show</source>
        <translation>Muss zeigen</translation>
    </message>
    <message>
        <source>Commands of Linux; the figures are those of this sheet.</source>
        <translation>Befehle von Linux; die Werte sind die dieses Blattes.</translation>
    </message>
    <message>
        <source>Cards lower their link while idle. The tool counts cards by bus address, so that their order may differ from this sheet&apos;s; NV stands for NVLink, followed by the number of links.</source>
        <translation>Karten senken ihren Link im Leerlauf. Das Werkzeug zählt Karten nach Busadresse, sodass ihre Reihenfolge von der dieses Blattes abweichen kann; NV steht für NVLink, gefolgt von der Zahl der Links.</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>leer lassen</translation>
    </message>
    <message>
        <source>The firmware must set %1, as this build states.</source>
        <translation>Die Firmware muss %1 setzen, wie im Entwurf angegeben.</translation>
    </message>
    <message>
        <source>They reach %1 with the %2 profile on.</source>
        <translation>Sie erreichen %1 mit eingeschaltetem %2-Profil.</translation>
    </message>
    <message>
        <source>They run at %1, the slowest of modules, CPU and board.</source>
        <translation>Sie laufen mit %1, dem langsamsten von Modulen, CPU und Board.</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>Verbünde</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>Verbund</translation>
    </message>
    <message>
        <source>Usable capacity</source>
        <translation>Nutzbare Kapazität</translation>
    </message>
    <message>
        <source>Failed drives survived</source>
        <translation>Überlebte Laufwerksausfälle</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>%1: not in the catalog</source>
        <translation>%1: nicht im Katalog</translation>
    </message>
    <message>
        <source>and %1 more, in the full sheet</source>
        <translation>und %1 weitere, im vollständigen Blatt</translation>
    </message>
    <message>
        <source>Worst findings</source>
        <translation>Schwerste Befunde</translation>
    </message>
    <message>
        <source>Build sheet, summary</source>
        <translation>Bauplan, Zusammenfassung</translation>
    </message>
    <message>
        <source>Worst first: %1</source>
        <translation>Das Schwerste zuerst: %1</translation>
    </message>
    <message>
        <source>%1 more is in the table of findings.</source>
        <translation>%1 weiterer steht in der Tabelle der Befunde.</translation>
    </message>
    <message>
        <source>%1 more are in the table of findings.</source>
        <translation>%1 weitere stehen in der Tabelle der Befunde.</translation>
    </message>
    <message>
        <source>Its parts draw %1 under full load; what the wall sees is not known.</source>
        <translation>Ihre Teile ziehen unter Volllast %1; was an der Steckdose ankommt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It draws %1 at the wall under full load.</source>
        <translation>Sie zieht unter Volllast %1 an der Steckdose.</translation>
    </message>
    <message>
        <source>It draws %1 at the wall under full load, %2 of its circuit.</source>
        <translation>Sie zieht unter Volllast %1 an der Steckdose, %2 ihres Stromkreises.</translation>
    </message>
    <message>
        <source>Against the workload tiers it reaches: %1.</source>
        <translation>An den Anforderungsstufen gemessen erreicht sie: %1.</translation>
    </message>
    <message>
        <source>Every check that applies was concluded.</source>
        <translation>Jede zutreffende Prüfung wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>Was sie kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Sie kostet %1.</translation>
    </message>
    <message>
        <source>No workload is stated, so that fit and speed were not estimated.</source>
        <translation>Es ist keine Arbeitslast angegeben, sodass Speicherbedarf und Geschwindigkeit nicht geschätzt wurden.</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>Memory by term, per device</source>
        <translation>Speicher nach Posten, je Gerät</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Published measurements that are most alike</source>
        <translation>Die ähnlichsten veröffentlichten Messungen</translation>
    </message>
    <message>
        <source>Measured case</source>
        <translation>Gemessener Fall</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Taken for the estimate</source>
        <translation>Für die Schätzung angenommen</translation>
    </message>
    <message>
        <source>Speed: %1.</source>
        <translation>Geschwindigkeit: %1.</translation>
    </message>
    <message>
        <source>It would run at about %1 (%2 to %3).</source>
        <translation>Sie liefe mit etwa %1 (%2 bis %3).</translation>
    </message>
    <message>
        <source>It would run at about %1.</source>
        <translation>Sie liefe mit etwa %1.</translation>
    </message>
    <message>
        <source>What limits it: %1.</source>
        <translation>Was begrenzt: %1.</translation>
    </message>
    <message>
        <source>The run takes %1.</source>
        <translation>Der Lauf dauert %1.</translation>
    </message>
    <message>
        <source>An estimate from published measurements, not a promise: software and its versions move it.</source>
        <translation>Eine Schätzung aus veröffentlichten Messungen, kein Versprechen: Software und ihre Versionen verschieben sie.</translation>
    </message>
    <message>
        <source>Own or rent</source>
        <translation>Kaufen oder mieten</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%1 je Monat</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>gemietet</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Cost of ownership</source>
        <translation>Kosten des Besitzes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Owning, all years</source>
        <translation>Besitz, alle Jahre</translation>
    </message>
    <message>
        <source>Owning, per busy hour</source>
        <translation>Besitz, je genutzter Stunde</translation>
    </message>
    <message>
        <source>Cheapest offer for the same work</source>
        <translation>Günstigstes Angebot für dieselbe Arbeit</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (Bezug)</translation>
    </message>
    <message>
        <source>%1: no difference, %2 each.</source>
        <translation>%1: kein Unterschied, je %2.</translation>
    </message>
    <message>
        <source>%1: %2 with %3, then %4 with %5.</source>
        <translation>%1: %2 mit %3, dann %4 mit %5.</translation>
    </message>
    <message>
        <source>%1: %2 with %3, then %4 with %5 (%6).</source>
        <translation>%1: %2 mit %3, dann %4 mit %5 (%6).</translation>
    </message>
    <message>
        <source>Cheapest to buy</source>
        <translation>Günstigste Anschaffung</translation>
    </message>
    <message>
        <source>Fastest on the workload</source>
        <translation>Am schnellsten bei der Arbeitslast</translation>
    </message>
    <message>
        <source>Highest FP16 or BF16 tensor rate</source>
        <translation>Höchste FP16- oder BF16-Tensorrate</translation>
    </message>
    <message>
        <source>Most of that per 1,000 %1</source>
        <translation>Davon am meisten je 1000 %1</translation>
    </message>
    <message>
        <source>Problems, fewest first: %1.</source>
        <translation>Probleme, wenigste zuerst: %1.</translation>
    </message>
    <message>
        <source>Tier %1: %2.</source>
        <translation>Stufe %1: %2.</translation>
    </message>
    <message>
        <source>Only %1 is known to run the workload as stated, with %2.</source>
        <translation>Nur von %1 ist bekannt, dass sie die Arbeitslast wie angegeben ausführt, mit %2.</translation>
    </message>
    <message>
        <source>As stated the workload does not fit on: %1.</source>
        <translation>Wie angegeben passt die Arbeitslast nicht auf: %1.</translation>
    </message>
    <message>
        <source>is %1 faster</source>
        <translation>ist %1 schneller</translation>
    </message>
    <message>
        <source>is %1 slower</source>
        <translation>ist %1 langsamer</translation>
    </message>
    <message>
        <source>has %1 more tensor rate</source>
        <translation>hat %1 mehr Tensorrate</translation>
    </message>
    <message>
        <source>has %1 less tensor rate</source>
        <translation>hat %1 weniger Tensorrate</translation>
    </message>
    <message>
        <source>%1 against %2: %3; nothing known speaks against it.</source>
        <translation>%1 gegenüber %2: %3; nichts Bekanntes spricht dagegen.</translation>
    </message>
    <message>
        <source>%1 against %2: %3; nothing known speaks for it.</source>
        <translation>%1 gegenüber %2: %3; nichts Bekanntes spricht dafür.</translation>
    </message>
    <message>
        <source>%1 against %2: %3, but %4.</source>
        <translation>%1 gegenüber %2: %3, aber %4.</translation>
    </message>
    <message>
        <source>has %1 errors fewer</source>
        <translation>hat %1 Fehler weniger</translation>
    </message>
    <message>
        <source>has %1 errors more</source>
        <translation>hat %1 Fehler mehr</translation>
    </message>
    <message>
        <source>Lowest draw at the wall</source>
        <translation>Geringste Aufnahme an der Steckdose</translation>
    </message>
    <message>
        <source>fits: %1 of %2 GB</source>
        <translation>passt: %1 von %2 GB</translation>
    </message>
    <message>
        <source>fits only with %3: as stated %1 of %2 GB</source>
        <translation>passt nur mit %3: wie angegeben %1 von %2 GB</translation>
    </message>
    <message>
        <source>does not fit: %1 of %2 GB</source>
        <translation>passt nicht: %1 von %2 GB</translation>
    </message>
    <message>
        <source>cannot tell: %1</source>
        <translation>nicht entscheidbar: %1</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>%1, if it fitted</source>
        <translation>%1, wenn es passte</translation>
    </message>
    <message>
        <source>Nine cases of ten</source>
        <translation>Neun von zehn Fällen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Begrenzt durch</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Dauer des Laufs</translation>
    </message>
    <message>
        <source>Power at the wall meanwhile</source>
        <translation>Leistung an der Steckdose dabei</translation>
    </message>
    <message>
        <source>Energy of the run</source>
        <translation>Energie des Laufs</translation>
    </message>
    <message>
        <source>Energy cost of the run</source>
        <translation>Energiekosten des Laufs</translation>
    </message>
    <message>
        <source>Depreciation of the run</source>
        <translation>Abschreibung des Laufs</translation>
    </message>
    <message>
        <source>Cost of the work</source>
        <translation>Kosten der Arbeit</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>micro-batch %1</source>
        <translation>Micro-Batch %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>sequence %1</source>
        <translation>Sequenz %1</translation>
    </message>
    <message>
        <source>The workload</source>
        <translation>Die Arbeitslast</translation>
    </message>
    <message>
        <source>%1. What the workload does not state follows each machine.</source>
        <translation>%1. Was die Arbeitslast nicht angibt, richtet sich nach dem jeweiligen Rechner.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Rent per hour</source>
        <translation>Miete je Stunde</translation>
    </message>
    <message>
        <source>not known: ask the provider</source>
        <translation>nicht bekannt: beim Anbieter erfragen</translation>
    </message>
    <message>
        <source>Not counted in differences of price, for no rate to %1 is stated: %2.</source>
        <translation>In Preisunterschieden nicht gezählt, weil kein Kurs zu %1 angegeben ist: %2.</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Data must stay in the house</source>
        <translation>Daten müssen im Haus bleiben</translation>
    </message>
    <message>
        <source>Answers are due within</source>
        <translation>Antworten werden erwartet innerhalb von</translation>
    </message>
    <message>
        <source>The newest known price of each part is used; the oldest of them is of %1.</source>
        <translation>Es gilt der neueste bekannte Preis jedes Teils; der älteste davon ist vom %1.</translation>
    </message>
    <message>
        <source>The total counts 1 %1 as %2 %3 (rate of %4).</source>
        <translation>Die Summe zählt 1 %1 als %2 %3 (Kurs vom %4).</translation>
    </message>
    <message>
        <source>Amounts in %1 stand apart: no rate to %2 is stated (%3).</source>
        <translation>Beträge in %1 stehen für sich: kein Kurs zu %2 ist angegeben (%3).</translation>
    </message>
    <message>
        <source>Branches in use</source>
        <translation>Benutzte Stromkreise</translation>
    </message>
    <message>
        <source>Drives joined in arrays, as raid1:hdd#1+hdd#2</source>
        <translation>Laufwerke in Verbünden, als raid1:hdd#1+hdd#2</translation>
    </message>
    <message>
        <source>Dust filters before the intakes</source>
        <translation>Staubfilter vor den Einlässen</translation>
    </message>
    <message>
        <source>Together %1; its rate is not known.</source>
        <translation>Zusammen %1; die Rate ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 each way</source>
        <translation>%1 je Richtung</translation>
    </message>
    <message>
        <source>rate not known</source>
        <translation>Rate nicht bekannt</translation>
    </message>
    <message>
        <source>peer-to-peer not known</source>
        <translation>Peer-to-Peer nicht bekannt</translation>
    </message>
    <message>
        <source>peer-to-peer</source>
        <translation>Peer-to-Peer</translation>
    </message>
    <message>
        <source>no peer-to-peer</source>
        <translation>kein Peer-to-Peer</translation>
    </message>
    <message>
        <source>Which power plugs these have is not stated, look for them: %1.</source>
        <translation>Welche Stromstecker diese haben, ist nicht angegeben, bitte nachsehen: %1.</translation>
    </message>
</context>
<context>
    <name>slots</name>
    <message>
        <source>Case</source>
        <translation>Gehäuse</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Mainboard</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>USV</translation>
    </message>
    <message>
        <source>PSU</source>
        <translation>Netzteil</translation>
    </message>
    <message>
        <source>PSU %1</source>
        <translation>Netzteil %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>CPU cooler</source>
        <translation>CPU-Kühler</translation>
    </message>
    <message>
        <source>CPU cooler %1</source>
        <translation>CPU-Kühler %1</translation>
    </message>
    <message>
        <source>Bay %1 (%2)</source>
        <translation>Schacht %1 (%2)</translation>
    </message>
    <message>
        <source>Fan %2 %1</source>
        <translation>Lüfter %2 %1</translation>
    </message>
</context>
<context>
    <name>tiers</name>
    <message>
        <source>no CPU</source>
        <translation>keine CPU</translation>
    </message>
    <message>
        <source>number of cores not known</source>
        <translation>Anzahl der Kerne nicht bekannt</translation>
    </message>
    <message>
        <source>%1 cores, %2 threads</source>
        <translation>%1 Kerne, %2 Threads</translation>
    </message>
    <message>
        <source>no accelerator</source>
        <translation>kein Beschleuniger</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>kein Speicher</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no NVMe drive</source>
        <translation>kein NVMe-Laufwerk</translation>
    </message>
    <message>
        <source>%1 NVMe</source>
        <translation>%1 NVMe</translation>
    </message>
    <message>
        <source>no secondary storage</source>
        <translation>kein Zweitlaufwerk</translation>
    </message>
    <message>
        <source>%1 secondary</source>
        <translation>%1 Zweitlaufwerk</translation>
    </message>
    <message>
        <source>no power supply</source>
        <translation>kein Netzteil</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>server chassis with ducted air</source>
        <translation>Servergehäuse mit geführter Luft</translation>
    </message>
    <message>
        <source>no CPU cooler</source>
        <translation>kein CPU-Kühler</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation>verlangt %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Disk 1</source>
        <translation>Laufwerk 1</translation>
    </message>
    <message>
        <source>Disk 2</source>
        <translation>Laufwerk 2</translation>
    </message>
    <message>
        <source>PSU</source>
        <translation>Netzteil</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>%1 % of the tensor rate</source>
        <translation>%1 % der Tensorrate</translation>
    </message>
    <message>
        <source>%1 % of the memory</source>
        <translation>%1 % des Speichers</translation>
    </message>
    <message>
        <source>%1 % of the memory bandwidth</source>
        <translation>%1 % der Speicherbandbreite</translation>
    </message>
    <message>
        <source>accelerators: %1 short</source>
        <translation>Beschleuniger: %1 zu wenig</translation>
    </message>
    <message>
        <source>%1, number not stated</source>
        <translation>%1, Anzahl nicht angegeben</translation>
    </message>
    <message>
        <source>%1 × %2, by its figures</source>
        <translation>%1 × %2, nach Angaben</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 zu wenig</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 Kerne</translation>
    </message>
    <message>
        <source>%1 cores short</source>
        <translation>%1 Kerne zu wenig</translation>
    </message>
    <message>
        <source>%1 threads short</source>
        <translation>%1 Threads zu wenig</translation>
    </message>
    <message>
        <source>memory not stated</source>
        <translation>Speicher nicht angegeben</translation>
    </message>
    <message>
        <source>%1 of storage, the kind is not stated</source>
        <translation>%1 Laufwerke, die Art ist nicht angegeben</translation>
    </message>
    <message>
        <source>storage not stated</source>
        <translation>Laufwerke nicht angegeben</translation>
    </message>
    <message>
        <source>%1 secondary, of another kind</source>
        <translation>%1 Zweitlaufwerk, von anderer Art</translation>
    </message>
    <message>
        <source>no array</source>
        <translation>kein Verbund</translation>
    </message>
    <message>
        <source>RAID %1</source>
        <translation>RAID %1</translation>
    </message>
    <message>
        <source>the provider&apos;s business</source>
        <translation>Sache des Anbieters</translation>
    </message>
    <message>
        <source>nobody states that temperatures are watched</source>
        <translation>nicht angegeben, dass jemand die Temperaturen überwacht</translation>
    </message>
    <message>
        <source>RAID</source>
        <translation>RAID</translation>
    </message>
    <message>
        <source>Accelerators are held against the named ones by figures: dense FP16 tensor rate, memory and memory bandwidth at least as large. What the recommendation does not mention it takes from the minimum; what meets the recommendation meets the minimum.</source>
        <translation>Beschleuniger werden nach Angaben an den genannten gemessen: dichte FP16-Tensorrate, Speicher und Speicherbandbreite mindestens so groß. Was die Empfehlung nicht erwähnt, übernimmt sie vom Minimum; was die Empfehlung erreicht, erreicht das Minimum.</translation>
    </message>
    <message>
        <source>Demanding</source>
        <translation>Anspruchsvoll</translation>
    </message>
    <message>
        <source>Less demanding</source>
        <translation>Weniger anspruchsvoll</translation>
    </message>
    <message>
        <source>16 cores, 32 threads (Threadripper PRO 5955WX, Xeon W-3345)</source>
        <translation>16 Kerne, 32 Threads (Threadripper PRO 5955WX, Xeon W-3345)</translation>
    </message>
    <message>
        <source>an RTX 4090 or A100, or as much: 165 TFLOPS FP16 tensor, 24 GB, 1,008 GB/s</source>
        <translation>eine RTX 4090 oder A100, oder so viel: 165 TFLOPS FP16-Tensor, 24 GB, 1008 GB/s</translation>
    </message>
    <message>
        <source>128 GB DDR5</source>
        <translation>128 GB DDR5</translation>
    </message>
    <message>
        <source>1200 W, 80 PLUS Platinum</source>
        <translation>1200 W, 80 PLUS Platinum</translation>
    </message>
    <message>
        <source>2 TB NVMe, PCIe 4.0</source>
        <translation>2 TB NVMe, PCIe 4.0</translation>
    </message>
    <message>
        <source>4 TB SATA SSD or enterprise HDD</source>
        <translation>4 TB SATA-SSD oder Enterprise-HDD</translation>
    </message>
    <message>
        <source>liquid cooling, or top air cooling that carries the CPU with enough air through the case</source>
        <translation>Flüssigkeitskühlung, oder Spitzen-Luftkühlung, die die CPU trägt, mit genug Luft durch das Gehäuse</translation>
    </message>
    <message>
        <source>32 cores (Threadripper PRO 7995WX)</source>
        <translation>32 Kerne (Threadripper PRO 7995WX)</translation>
    </message>
    <message>
        <source>an H100, or as much: 756 TFLOPS FP16 tensor, 80 GB, 2,000 GB/s; or two A100</source>
        <translation>eine H100, oder so viel: 756 TFLOPS FP16-Tensor, 80 GB, 2000 GB/s; oder zwei A100</translation>
    </message>
    <message>
        <source>256 GB or more</source>
        <translation>256 GB oder mehr</translation>
    </message>
    <message>
        <source>1600 W, 80 PLUS Platinum, for several GPUs</source>
        <translation>1600 W, 80 PLUS Platinum, für mehrere GPUs</translation>
    </message>
    <message>
        <source>RAID 0 for speed or RAID 1 for redundancy, optional</source>
        <translation>RAID 0 für Tempo oder RAID 1 für Redundanz, wahlweise</translation>
    </message>
    <message>
        <source>8 TB SATA SSD or enterprise HDD</source>
        <translation>8 TB SATA-SSD oder Enterprise-HDD</translation>
    </message>
    <message>
        <source>8 cores, 16 threads (Ryzen 7 7700X)</source>
        <translation>8 Kerne, 16 Threads (Ryzen 7 7700X)</translation>
    </message>
    <message>
        <source>an RTX 4070 or 4080, or as much: 58 TFLOPS FP16 tensor, 12 GB, 504 GB/s</source>
        <translation>eine RTX 4070 oder 4080, oder so viel: 58 TFLOPS FP16-Tensor, 12 GB, 504 GB/s</translation>
    </message>
    <message>
        <source>32 GB DDR5</source>
        <translation>32 GB DDR5</translation>
    </message>
    <message>
        <source>750 W, 80 PLUS Gold</source>
        <translation>750 W, 80 PLUS Gold</translation>
    </message>
    <message>
        <source>1 TB NVMe</source>
        <translation>1 TB NVMe</translation>
    </message>
    <message>
        <source>2 TB HDD</source>
        <translation>2 TB HDD</translation>
    </message>
    <message>
        <source>high-end air cooling that carries the CPU, with temperature monitoring</source>
        <translation>hochwertige Luftkühlung, die die CPU trägt, mit Temperaturüberwachung</translation>
    </message>
    <message>
        <source>12 cores, 24 threads (Core i7-14700K)</source>
        <translation>12 Kerne, 24 Threads (Core i7-14700K)</translation>
    </message>
    <message>
        <source>an L4, or as much: 121 TFLOPS FP16 tensor, 24 GB, 300 GB/s</source>
        <translation>eine L4, oder so viel: 121 TFLOPS FP16-Tensor, 24 GB, 300 GB/s</translation>
    </message>
    <message>
        <source>64 GB</source>
        <translation>64 GB</translation>
    </message>
    <message>
        <source>850 W, headroom for upgrades</source>
        <translation>850 W, mit Reserve zum Aufrüsten</translation>
    </message>
    <message>
        <source>4 TB HDD</source>
        <translation>4 TB HDD</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>8-pin PCIe</source>
        <translation>PCIe, 8-polig</translation>
    </message>
    <message>
        <source>6-pin PCIe</source>
        <translation>PCIe, 6-polig</translation>
    </message>
    <message>
        <source>PCIe card</source>
        <translation>PCIe-Karte</translation>
    </message>
    <message>
        <source>on the board</source>
        <translation>auf dem Mainboard</translation>
    </message>
    <message>
        <source>cloud only</source>
        <translation>nur zur Miete</translation>
    </message>
    <message>
        <source>data centre</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>open air</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>flow through</source>
        <translation>durchströmt</translation>
    </message>
    <message>
        <source>blower</source>
        <translation>Radiallüfter</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>passiv</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybrid</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>Flüssigkeit</translation>
    </message>
    <message>
        <source>air</source>
        <translation>Luft</translation>
    </message>
    <message>
        <source>all-in-one liquid</source>
        <translation>Komplettwasserkühlung</translation>
    </message>
    <message>
        <source>of its maker</source>
        <translation>herstellereigen</translation>
    </message>
    <message>
        <source>tower</source>
        <translation>Tower</translation>
    </message>
    <message>
        <source>open frame</source>
        <translation>offener Rahmen</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>mesh</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>2.5 inch</source>
        <translation>2,5 Zoll</translation>
    </message>
    <message>
        <source>3.5 inch</source>
        <translation>3,5 Zoll</translation>
    </message>
    <message>
        <source>networked</source>
        <translation>im Netz</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>Endkunden</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>Bronze</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Silber</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>Platin</translation>
    </message>
    <message>
        <source>Titanium</source>
        <translation>Titan</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>riser</source>
        <translation>Riser</translation>
    </message>
    <message>
        <source>NVLink bridge</source>
        <translation>NVLink-Brücke</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>line interactive</source>
        <translation>netzinteraktiv</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>front to back</source>
        <translation>vorn nach hinten</translation>
    </message>
    <message>
        <source>back to front</source>
        <translation>hinten nach vorn</translation>
    </message>
    <message>
        <source>tail</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>auf Abruf</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>rear</source>
        <translation>hinten</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>side</source>
        <translation>seitlich</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
</context>
<context>
    <name>workload</name>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>dequantization</source>
        <translation>Dequantisierung</translation>
    </message>
    <message>
        <source>elementwise</source>
        <translation>elementweise Operationen</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>full power</source>
        <translation>volle Leistung</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>Kernelstarts</translation>
    </message>
    <message>
        <source>power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>Prefill</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>nothing that was measured supports an estimate</source>
        <translation>keine Messung stützt eine Schätzung</translation>
    </message>
    <message>
        <source>optimizer states</source>
        <translation>Optimizer-Zustände</translation>
    </message>
    <message>
        <source>this kind of model has no sequence of tokens</source>
        <translation>diese Art von Modell hat keine Folge von Tokens</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Time per step</source>
        <translation>Zeit je Schritt</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>Erstes Token nach</translation>
    </message>
    <message>
        <source>Between tokens</source>
        <translation>Zwischen Tokens</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Begrenzt durch</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Dauer des Laufs</translation>
    </message>
    <message>
        <source>Power at the wall</source>
        <translation>Leistung an der Steckdose</translation>
    </message>
    <message>
        <source>Energy of the run</source>
        <translation>Energie des Laufs</translation>
    </message>
    <message>
        <source>Energy cost of the run</source>
        <translation>Stromkosten des Laufs</translation>
    </message>
    <message>
        <source>Depreciation of the run</source>
        <translation>Abschreibung des Laufs</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>activation checkpointing</source>
        <translation>Aktivierungs-Checkpointing</translation>
    </message>
    <message>
        <source>a micro-batch of 1 with gradient accumulation</source>
        <translation>Micro-Batch 1 mit Gradientenakkumulation</translation>
    </message>
    <message>
        <source>states sharded over all GPUs (FSDP)</source>
        <translation>Zustände über alle GPUs verteilt (FSDP)</translation>
    </message>
    <message>
        <source>LoRA instead of training all weights</source>
        <translation>LoRA statt Training aller Gewichte</translation>
    </message>
    <message>
        <source>QLoRA: 4-bit weights</source>
        <translation>QLoRA: 4-Bit-Gewichte</translation>
    </message>
    <message>
        <source>8-bit weights</source>
        <translation>8-Bit-Gewichte</translation>
    </message>
    <message>
        <source>4-bit weights</source>
        <translation>4-Bit-Gewichte</translation>
    </message>
    <message>
        <source>a batch of 1</source>
        <translation>Batch 1</translation>
    </message>
    <message>
        <source>half the sequence</source>
        <translation>halbe Sequenzlänge</translation>
    </message>
    <message>
        <source>the power limit of the device is not known</source>
        <translation>die Leistungsgrenze des Geräts ist nicht bekannt</translation>
    </message>
    <message>
        <source>how the power limit acts on this kind of workload was not measured</source>
        <translation>wie die Leistungsgrenze auf diese Art von Arbeitslast wirkt, wurde nicht gemessen</translation>
    </message>
    <message>
        <source>the rates of the device are not known</source>
        <translation>die Rechenraten des Geräts sind nicht bekannt</translation>
    </message>
    <message>
        <source>operations and bytes of this model are not known</source>
        <translation>Operationen und Bytes dieses Modells sind nicht bekannt</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicherzugriffe</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>Decoding</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimizer</translation>
    </message>
    <message>
        <source>sequence steps</source>
        <translation>Sequenzschritte</translation>
    </message>
    <message>
        <source>CUDA cores</source>
        <translation>CUDA-Kerne</translation>
    </message>
    <message>
        <source>grouped convolution</source>
        <translation>gruppierte Faltung</translation>
    </message>
    <message>
        <source>data loading</source>
        <translation>Laden der Daten</translation>
    </message>
    <message>
        <source>twice the micro-batch</source>
        <translation>doppelter Micro-Batch</translation>
    </message>
    <message>
        <source>twice the batch</source>
        <translation>doppelter Batch</translation>
    </message>
    <message>
        <source>mixed precision instead of FP32</source>
        <translation>gemischte Genauigkeit statt FP32</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>no activation checkpointing</source>
        <translation>kein Aktivierungs-Checkpointing</translation>
    </message>
    <message>
        <source>torch.compile</source>
        <translation>torch.compile</translation>
    </message>
    <message>
        <source>gradient accumulation four times as long</source>
        <translation>viermal so lange Gradientenakkumulation</translation>
    </message>
    <message>
        <source>Left idle</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Draw of the accelerators against their limit</source>
        <translation>Aufnahme der Beschleuniger im Verhältnis zu ihrer Grenze</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>Preis einer kWh</translation>
    </message>
    <message>
        <source>Years of use</source>
        <translation>Nutzungsjahre</translation>
    </message>
    <message>
        <source>CO2 of a kWh, in g</source>
        <translation>CO2 einer kWh, in g</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Classify images</source>
        <translation>Bilder klassifizieren</translation>
    </message>
    <message>
        <source>Generate images</source>
        <translation>Bilder erzeugen</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Empfehlen</translation>
    </message>
    <message>
        <source>Read texts</source>
        <translation>Texte lesen</translation>
    </message>
    <message>
        <source>Generate text</source>
        <translation>Text erzeugen</translation>
    </message>
    <message>
        <source>Read prompts</source>
        <translation>Prompts lesen</translation>
    </message>
    <message>
        <source>Serve many users</source>
        <translation>Viele Nutzer bedienen</translation>
    </message>
    <message>
        <source>QLoRA fine-tuning</source>
        <translation>QLoRA-Fine-Tuning</translation>
    </message>
    <message>
        <source>LoRA fine-tuning</source>
        <translation>LoRA-Fine-Tuning</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Volles Fine-Tuning</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>Pre-Training</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>samples/s</source>
        <translation>Samples/s</translation>
    </message>
    <message>
        <source>(prompt+gen) tokens/s</source>
        <translation>(Prompt+Erzeugung) Tokens/s</translation>
    </message>
    <message>
        <source>million tokens</source>
        <translation>Million Tokens</translation>
    </message>
    <message>
        <source>thousand images</source>
        <translation>tausend Bilder</translation>
    </message>
    <message>
        <source>thousand samples</source>
        <translation>tausend Samples</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Laufwerke</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>Cannot tell: nothing that was measured supports an estimate</source>
        <translation>Unklar: keine Messung stützt eine Schätzung</translation>
    </message>
    <message>
        <source>Cannot tell: %1</source>
        <translation>Unklar: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
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
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 per GPU</source>
        <translation>%1 von %2 je GPU</translation>
    </message>
    <message>
        <source>fits: %1</source>
        <translation>passt: %1</translation>
    </message>
    <message>
        <source>does not fit as stated: %1; fits with %2</source>
        <translation>passt nicht wie angegeben: %1; passt so: %2</translation>
    </message>
    <message>
        <source>does not fit: %1</source>
        <translation>passt nicht: %1</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>Reads the dataset at</source>
        <translation>Liest den Datensatz mit</translation>
    </message>
    <message>
        <source>%1; the fastest drive gives %2 MB/s</source>
        <translation>%1; das schnellste Laufwerk liefert %2 MB/s</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>CO2 of the run</source>
        <translation>CO2 des Laufs</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 J</source>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Hauptspeicher</translation>
    </message>
    <message>
        <source>Largest batch that fits</source>
        <translation>Größter Batch, der passt</translation>
    </message>
    <message>
        <source>Longest sequence that fits</source>
        <translation>Längste Sequenz, die passt</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>Largest model that fits</source>
        <translation>Größtes Modell, das passt</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <translation>%1 Mrd. Parameter</translation>
    </message>
    <message>
        <source>then it fits</source>
        <translation>dann passt es</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1-mal so schnell</translation>
    </message>
    <message>
        <source>transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>Bildverarbeitung</translation>
    </message>
    <message>
        <source>diffusion</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>Sprachverarbeitung</translation>
    </message>
    <message>
        <source>recurrent</source>
        <translation>rekurrent</translation>
    </message>
    <message>
        <source>recommender</source>
        <translation>Empfehlungssystem</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <translation>%1 Mio. Parameter</translation>
    </message>
    <message>
        <source>%1 GMACs per image</source>
        <translation>%1 GMACs je Bild</translation>
    </message>
    <message>
        <source>mel-items/s</source>
        <translation>Mel-Frames/s</translation>
    </message>
    <message>
        <source>audio-samples/s</source>
        <translation>Audio-Samples/s</translation>
    </message>
    <message>
        <source>adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>gathered layers</source>
        <translation>gesammelte Schichten</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>offload</source>
        <translation>Auslagerung</translation>
    </message>
    <message>
        <source>offloaded weights</source>
        <translation>ausgelagerte Gewichte</translation>
    </message>
    <message>
        <source>optimizer and gradients</source>
        <translation>Optimierer und Gradienten</translation>
    </message>
    <message>
        <source>pipeline bubble</source>
        <translation>Leerlauf der Pipeline</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>recomputation</source>
        <translation>Neuberechnung</translation>
    </message>
    <message>
        <source>stragglers</source>
        <translation>Nachzügler</translation>
    </message>
    <message>
        <source>tensor parallelism</source>
        <translation>Tensorparallelität</translation>
    </message>
    <message>
        <source>trained embeddings</source>
        <translation>trainierte Embeddings</translation>
    </message>
    <message>
        <source>weights and optimizer</source>
        <translation>Gewichte und Optimierer</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>working layer</source>
        <translation>Schicht in Arbeit</translation>
    </message>
    <message>
        <source>parameters or activations of the model are not known</source>
        <translation>Parameter oder Aktivierungen des Modells sind nicht bekannt</translation>
    </message>
    <message>
        <source>the memory of the accelerator is not known</source>
        <translation>der Speicher des Beschleunigers ist nicht bekannt</translation>
    </message>
    <message>
        <source>no memory of this kind of training was measured</source>
        <translation>der Speicher dieser Art von Training wurde nicht gemessen</translation>
    </message>
    <message>
        <source>this method with this kind of model was never measured, and no formula covers it</source>
        <translation>dieses Verfahren mit dieser Art von Modell wurde nie gemessen, und keine Formel deckt es ab</translation>
    </message>
    <message>
        <source>the machine has neither accelerator nor CPU</source>
        <translation>der Rechner hat weder Beschleuniger noch CPU</translation>
    </message>
    <message>
        <source>no form covers this family of workloads</source>
        <translation>keine Formel deckt diese Familie von Aufgaben ab</translation>
    </message>
    <message>
        <source>the figures that are known give no result</source>
        <translation>die bekannten Zahlen ergeben kein Ergebnis</translation>
    </message>
    <message>
        <source>the accelerator is not in the catalog, or its compute rate is not known</source>
        <translation>der Beschleuniger steht nicht im Katalog, oder seine Rechenleistung ist nicht bekannt</translation>
    </message>
    <message>
        <source>this quantity of a training was never measured</source>
        <translation>diese Größe eines Trainings wurde nie gemessen</translation>
    </message>
    <message>
        <source>the rates or the bandwidth of the device are not known</source>
        <translation>Raten oder Bandbreite des Geräts sind nicht bekannt</translation>
    </message>
    <message>
        <source>the number of parameters is not stated</source>
        <translation>die Zahl der Parameter ist nicht angegeben</translation>
    </message>
    <message>
        <source>the parameters of the model are not known</source>
        <translation>die Parameter des Modells sind nicht bekannt</translation>
    </message>
    <message>
        <source>the accelerator is not in the catalog</source>
        <translation>der Beschleuniger steht nicht im Katalog</translation>
    </message>
    <message>
        <source>FLOPS or memory bandwidth of the device are not known</source>
        <translation>FLOPS oder Speicherbandbreite des Geräts sind nicht bekannt</translation>
    </message>
    <message>
        <source>neither the batch nor the memory of the device is known</source>
        <translation>weder der Batch noch der Speicher des Geräts ist bekannt</translation>
    </message>
    <message>
        <source>the multiply-accumulates per image are not stated</source>
        <translation>die Multiply-Accumulates je Bild sind nicht angegeben</translation>
    </message>
    <message>
        <source>bytes per sample or the time of a step is not stated</source>
        <translation>Bytes je Sample oder die Zeit eines Schritts ist nicht angegeben</translation>
    </message>
    <message>
        <source>the activations of the model are not known</source>
        <translation>die Aktivierungen des Modells sind nicht bekannt</translation>
    </message>
    <message>
        <source>the device is no CPU</source>
        <translation>das Gerät ist keine CPU</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>der Rest</translation>
    </message>
    <message>
        <source>Batch per GPU</source>
        <translation>Batch je GPU</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Energy per token</source>
        <translation>Energie je Token</translation>
    </message>
    <message>
        <source>Energy per image</source>
        <translation>Energie je Bild</translation>
    </message>
    <message>
        <source>Energy per sample</source>
        <translation>Energie je Sample</translation>
    </message>
    <message>
        <source>less than 1 % alike</source>
        <translation>zu weniger als 1 % ähnlich</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>zu %1 % ähnlich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 if there were memory enough</source>
        <translation>%1, wenn der Speicher reichte</translation>
    </message>
    <message>
        <source>How far such estimates are off is not known.</source>
        <translation>Wie weit solche Schätzungen danebenliegen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Band that held 9 of 10 measured cases</source>
        <translation>Spanne, die 9 von 10 Messungen enthielt</translation>
    </message>
    <message>
        <source>its power or price is not known</source>
        <translation>Leistungsaufnahme oder Preis ist nicht bekannt</translation>
    </message>
    <message>
        <source>CPU cores to load the data</source>
        <translation>CPU-Kerne zum Laden der Daten</translation>
    </message>
    <message>
        <source>Rent of the run</source>
        <translation>Miete des Laufs</translation>
    </message>
    <message>
        <source>memory capacity</source>
        <translation>Speichergröße</translation>
    </message>
    <message>
        <source>million steps</source>
        <translation>Million Schritte</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>Speicherbandbreite</translation>
    </message>
    <message>
        <source>the bandwidth of the drives that take the offloaded states is not known</source>
        <translation>die Bandbreite der Laufwerke, die ausgelagerte Zustände aufnehmen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the bandwidth of the host&apos;s memory is not known</source>
        <translation>die Bandbreite des Hauptspeichers ist nicht bekannt</translation>
    </message>
    <message>
        <source>backward pass</source>
        <translation>Rückwärtsdurchgang</translation>
    </message>
    <message>
        <source>how many steps per second one core simulates is neither stated nor known for this task</source>
        <translation>wie viele Schritte ein Kern je Sekunde simuliert, ist weder angegeben noch für diese Aufgabe bekannt</translation>
    </message>
    <message>
        <source>the cores of the CPU are not known</source>
        <translation>die Kerne der CPU sind nicht bekannt</translation>
    </message>
    <message>
        <source>simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>one user at a time</source>
        <translation>ein Benutzer nach dem anderen</translation>
    </message>
    <message>
        <source>as reading prompts on an RTX 3090</source>
        <translation>wie beim Lesen von Prompts auf einer RTX 3090</translation>
    </message>
    <message>
        <source>as reading prompts and generating on an RTX 3090</source>
        <translation>wie beim Lesen von Prompts und Erzeugen auf einer RTX 3090</translation>
    </message>
    <message>
        <source>as generating on an RTX 3090</source>
        <translation>wie beim Erzeugen auf einer RTX 3090</translation>
    </message>
    <message>
        <source>there are no accelerators to add up: speed scales from the second on</source>
        <translation>es gibt keine Beschleuniger zu summieren: die Geschwindigkeit skaliert erst ab dem zweiten</translation>
    </message>
    <message>
        <source>the stated parallelism is one for this number of accelerators</source>
        <translation>die angegebene Parallelität gilt nur für diese Zahl von Beschleunigern</translation>
    </message>
    <message>
        <source>it does not fit</source>
        <translation>es passt nicht</translation>
    </message>
    <message>
        <source>depends on the design that the FPGA is given</source>
        <translation>hängt vom Entwurf ab, den das FPGA bekommt</translation>
    </message>
    <message>
        <source>no inference of this kind of model was measured</source>
        <translation>keine Inferenz dieser Art von Modell wurde gemessen</translation>
    </message>
    <message>
        <source>does not fit into the memory</source>
        <translation>passt nicht in den Speicher</translation>
    </message>
    <message>
        <source>no device of this kind was measured with such a workload</source>
        <translation>kein Gerät dieser Art wurde mit einer solchen Aufgabe gemessen</translation>
    </message>
    <message>
        <source>the catalog has no price of a TPU slice</source>
        <translation>der Katalog hat keinen Preis für ein TPU-Segment</translation>
    </message>
    <message>
        <source>How the power limit acts</source>
        <translation>Wirkung der Leistungsgrenze</translation>
    </message>
    <message>
        <source>A training step in forward passes</source>
        <translation>Ein Trainingsschritt in Vorwärtsdurchgängen</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>Bestärkendes Lernen</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>%1, rented</source>
        <translation>%1, gemietet</translation>
    </message>
    <message>
        <source>This build: %1</source>
        <translation>Diese Zusammenstellung: %1</translation>
    </message>
    <message>
        <source>never measured on it</source>
        <translation>darauf nie gemessen</translation>
    </message>
    <message>
        <source>%1 per watt</source>
        <translation>%1 je Watt</translation>
    </message>
    <message>
        <source>the accelerator only infers: its maker&apos;s software trains no models on it</source>
        <translation>der Beschleuniger kann nur inferieren: die Software des Herstellers trainiert darauf keine Modelle</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>another window has this file open</source>
        <translation>ein anderes Fenster hat diese Datei geöffnet</translation>
    </message>
    <message>
        <source>open it read-only or as a copy</source>
        <translation>schreibgeschützt oder als Kopie öffnen</translation>
    </message>
    <message>
        <source>the build has no file yet</source>
        <translation>die Zusammenstellung hat noch keine Datei</translation>
    </message>
    <message>
        <source>choose a name for it</source>
        <translation>einen Namen dafür wählen</translation>
    </message>
    <message>
        <source>the file is open read-only</source>
        <translation>die Datei ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>save it under another name</source>
        <translation>unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>the file was changed by another program</source>
        <translation>die Datei wurde von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>save under another name, open the file again, or overwrite it</source>
        <translation>unter anderem Namen speichern, die Datei neu öffnen oder überschreiben</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>the build was made by a newer version of Flopsmith</source>
        <translation>die Zusammenstellung stammt von einer neueren Version von Flopsmith</translation>
    </message>
    <message>
        <source>update Flopsmith to change it</source>
        <translation>zum Ändern Flopsmith aktualisieren</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>there is no catalog of your own to keep it in</source>
        <translation>es gibt keinen eigenen Katalog, um es darin abzulegen</translation>
    </message>
    <message>
        <source>start the program again when its file can be read</source>
        <translation>das Programm neu starten, sobald dessen Datei lesbar ist</translation>
    </message>
</context>
</TS>
