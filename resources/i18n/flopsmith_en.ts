<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>figures</name>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n port</numerusform>
            <numerusform>%n ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s)</source>
        <translation>
            <numerusform>%n accelerator</numerusform>
            <numerusform>%n accelerators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::CatalogController</name>
    <message numerus="yes">
        <source>%n new price(s)</source>
        <translation>
            <numerusform>%n new price</numerusform>
            <numerusform>%n new prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::DropSession</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clears %n problem(s)</source>
        <translation>
            <numerusform>clears %n problem</numerusform>
            <numerusform>clears %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::FileController</name>
    <message numerus="yes">
        <source>%n part(s) had other figures when this build was saved; the catalog&apos;s are used: %1</source>
        <translation>
            <numerusform>%n part had other figures when this build was saved; the catalog&apos;s are used: %1</numerusform>
            <numerusform>%n parts had other figures when this build was saved; the catalog&apos;s are used: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::FilterButton</name>
    <message numerus="yes">
        <source>Filter, %n chosen</source>
        <translation>
            <numerusform>Filter, %n chosen</numerusform>
            <numerusform>Filter, %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::FilterModel</name>
    <message numerus="yes">
        <source>%1: %2, %n part(s)</source>
        <translation>
            <numerusform>%1: %2, %n part</numerusform>
            <numerusform>%1: %2, %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::FindingText</name>
    <message numerus="yes">
        <source>fits %n places</source>
        <translation>
            <numerusform>fits %n place</numerusform>
            <numerusform>fits %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::FixTexts</name>
    <message numerus="yes">
        <source>%n new error(s)</source>
        <translation>
            <numerusform>%n new error</numerusform>
            <numerusform>%n new errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es)</source>
        <translation>
            <numerusform>%n fix</numerusform>
            <numerusform>%n fixes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::ListController</name>
    <message numerus="yes">
        <source>Taken from the list: %n line(s)</source>
        <translation>
            <numerusform>Taken from the list: %n line</numerusform>
            <numerusform>Taken from the list: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not certain</source>
        <translation>
            <numerusform>%n not certain</numerusform>
            <numerusform>%n not certain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::MapperDialog</name>
    <message numerus="yes">
        <source>%n value(s) cannot be read and stay unknown</source>
        <translation>
            <numerusform>%n value cannot be read and stays unknown</numerusform>
            <numerusform>%n values cannot be read and stay unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::PartEditor</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n to correct</numerusform>
            <numerusform>%n to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::PartListModel</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) shown</source>
        <translation>
            <numerusform>%n variant shown</numerusform>
            <numerusform>%n variants shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) not shown</source>
        <translation>
            <numerusform>%n variant not shown</numerusform>
            <numerusform>%n variants not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::PartsDelegate</name>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n variants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::PartsPanel</name>
    <message numerus="yes">
        <source>%1: %n matching</source>
        <translation>
            <numerusform>%1: %n matching</numerusform>
            <numerusform>%1: %n matching</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::PlaceText</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation>
            <numerusform>%n advice</numerusform>
            <numerusform>%n advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot tell</source>
        <translation>
            <numerusform>%n cannot tell</numerusform>
            <numerusform>%n cannot tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not applicable</source>
        <translation>
            <numerusform>%n rule not applicable</numerusform>
            <numerusform>%n rules not applicable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::Questions</name>
    <message numerus="yes">
        <source>%n part(s) leave the list. Builds keep the figures of the parts that they use; prices that you gave stay.</source>
        <translation>
            <numerusform>%n part leaves the list. Builds keep the figures of the parts that they use; prices that you gave stay.</numerusform>
            <numerusform>%n parts leave the list. Builds keep the figures of the parts that they use; prices that you gave stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::SheetPanel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::VerdictPanel</name>
    <message numerus="yes">
        <source>%n part(s) without a known price</source>
        <translation>
            <numerusform>%n part without a known price</numerusform>
            <numerusform>%n parts without a known price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have %n machine(s)</source>
        <translation>
            <numerusform>Have %n machine</numerusform>
            <numerusform>Have %n machines</numerusform>
        </translation>
    </message>
</context>
</TS>
