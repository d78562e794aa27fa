<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ExportFile</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>categories</name>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rented</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>categories short</name>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rented</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fans and pumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only assumed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers&apos; figures, summed over all accelerators of one machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no price known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at least; parts without a known price: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 more, not converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest known prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest known price of each part; the oldest of them is of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply load and efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no power supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rating or 80 PLUS level of the supply not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 PLUS %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 60 % and full load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: full load is %2 of %3 rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of the supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve is what the 80 PLUS level guarantees; the supply itself may be better. The left marker stands for use at 60 % of full load, an assumption; idle power is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no memory module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage and network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power under full load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: loss of the supply not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part at its power limit at the same time; parts without a stated draw count with usual values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP16 or BF16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers&apos; figures without sparsity, with FP32 accumulation, summed over all accelerators of one machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power at the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: circuit not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for hours %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circuit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit of %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit of %1, %2, as usual in %3; the build names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power at the wall under full load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not known without a supply of known rating and efficiency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECC memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TF32 tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP16 tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BF16 tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP8 tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP4 tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT8 tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended PSU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power plugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power from the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe peer-to-peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retimer or redriver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board form factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest cooler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive bays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fans included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow of the fans included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ducted airflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings by socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiator length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiator with fans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boost clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L3 cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustained limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sockets per machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chipset lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed (rpm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules in the kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity per module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power per module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chipset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M.2 slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabled NVMe ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SATA ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chipset link generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chipset link lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auxiliary plugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest CPU TDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 4G decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate per port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RDMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated power at 100-127 V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest input voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 PLUS level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATX version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Included parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M.2 length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequential read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequential write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random read (IOPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apparent power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runtime at half load</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fit</name>
    <message>
        <source>%1 is only assumed (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socket %1, the board has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the board takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1, not a PCIe slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is rented only, it cannot be bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a PCIe slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x%1 card, the slot is x%2 and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slot has no lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs at x%1 of x%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drive, the slot takes M.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length %1 is not among the slot&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SATA drive, the slot is PCIe only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs at Gen%1 of Gen%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drive, the bay takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mount for %1 (has %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 board, the case takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 supply, the case takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 long, the case takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1 of length, the case has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place for a %1 radiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 high, the case takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passive card, needs a chassis with ducted airflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not belong there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no free place for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no board chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no case chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fan places of the case are not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export build sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search &amp;parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Flopsmith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::CanvasView</name>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of the machine. Arrow keys move between places, Enter looks for parts for a free place, P places the part of the list, M moves a part, Delete takes it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop here to take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::Centre</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::ChartView</name>
    <message>
        <source>No figure is known for this chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this chart as a picture or as numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find parts, actions, problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::DropEdit</name>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::DropSession</name>
    <message>
        <source>Take out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: best free place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the build is being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clears %n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fits, no new problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::FacetModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All makers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::FileController</name>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, but the version before could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work is not being kept safe: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds (*.rig)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build is open read-only. Changes can be saved under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) had other figures when this build was saved; the catalog&apos;s are used: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Markdown (*.md);;Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export build sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::FindingText</name>
    <message numerus="yes">
        <source>fits %n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fits %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits slot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits slots %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, which is only assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs more data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your price</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::FixTexts</name>
    <message>
        <source>same price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no new error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::HelpDialogs</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the part of the list into the best place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the places of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search field into the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From area to area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configurator for deep-learning machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog of %1 with %2 parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flopsmith is free software under the GNU General Public License, version 3 or later, without any warranty. The catalog&apos;s facts are in the public domain (CC0 1.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Flopsmith</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::InspectorFigures</name>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::InspectorSettings</name>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the card&apos;s own limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power &amp;limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with %1 and leaves with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (swap with %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::InspectorView</name>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the best place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a part or a place to see its figures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::LayerItem</name>
    <message>
        <source>blower, out of the rear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open air, into the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow-through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passive, needs ducted air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liquid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooling not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load %1 of %2 (%3 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm gap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::MainWindow</name>
    <message>
        <source>Reading the catalog…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no catalog to work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::OutlineModel</name>
    <message>
        <source>Case and board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expansion slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (swap with %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::PartListModel</name>
    <message>
        <source>%1 of %2 fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::PartsPanel</name>
    <message>
        <source>&amp;Fits this build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per TFLOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dims parts that do not fit and says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter puts the part into the best place; drag it to choose the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter puts a part into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part here matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n matching</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flopsmith::PartsRail</name>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::PlaceText</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motherboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCIe slot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory slot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power supply %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free, covered by a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the chipset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from CPU %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::ProblemsDetails</name>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check could not be made: figures are missing, or only assumed. It counts neither as passed nor as failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a problem to see the figures behind it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;x…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that clear this problem, each checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ex&amp;plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures behind the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advice</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot tell</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waived · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a part into the drawing, or press Enter on one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems among what is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this problem count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this problem, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back waiver of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::Questions</name>
    <message>
        <source>Save the changes of “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise what you did since the last save is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwriting keeps the other version as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 has it open (process %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work of %1 was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself was saved after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds (*.rig);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::SheetTableModel</name>
    <message>
        <source>%1, differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::TopBar</name>
    <message>
        <source>Find parts, actions, problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::VerdictPanel</name>
    <message>
        <source>%1 BTU/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before the supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, chip to wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest price of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) without a known price</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSU loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the wall, the circuit carries %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::VerdictTiers</name>
    <message>
        <source>cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar above: minimum. Bar below: recommendation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::WaiveDialog</name>
    <message>
        <source>Waive a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waived problem stays listed, here and on the build sheet, but does not count. It comes back when the part or its place changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: a second circuit is being installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flopsmith::WorkArea</name>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide this in the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes with %2 and leaves with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motherboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag one here to get its slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine of your own beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive bays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabled ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Configurator for deep-learning machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the program out and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how long the start took and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Cooler not for this socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mount for %1 (has %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooler below the CPU&apos;s sustained power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cooler carries %1, the CPU may draw %2 for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold plate smaller than the heat spreader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop cold plate covers 40-60 % of the heat spreader of %1; a full-coverage plate is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air cooler too high for the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 high, the case takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiator does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place for a %1 radiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one card out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passive card without ducted airflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no fan of its own: it needs a server chassis that forces air through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open-air card without a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of air below the card, it wants %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many open-air cards in a closed case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open-air cards heat each other (%2); use blower cards, liquid cooling or an open frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory on the back of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of an RTX 3090&apos;s memory sits on its back and reaches 104-110 ଌ in training; cool the backplate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too loud for an office: plan a separate room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board is %1 deep; the case says E-ATX only, which many makers mean as %2: check the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board does not fit the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 board, the case takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card too long for the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card needs %1 of length, the case has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card too high for the side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is %1 high, the case has room for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More card slots than the case has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards cover %1 expansion slots, the case has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 SATA drives, the board has %2 usable ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place for a drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free bay takes this %1 drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place all cards automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit each accelerator to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different cards (%1): a group works at the pace of the slowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No peer-to-peer between GeForce cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no peer-to-peer in the maker&apos;s driver: traffic between cards goes through the machine&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different accelerators in one group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different cards (%1): %2 share a model at %3 each, %4 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is made for other cards than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two %1 can be joined by an NVLink bridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink bridge without a card for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the list, but %2 has no NVLink connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink joins pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridges join pairs of the %1 cards; between pairs traffic uses PCIe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the wall, the branch (%4, %5) carries %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a 240 V, 20 A branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a 240 V, 30 A branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a 32 A branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the machine a branch of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplies with active power-factor correction need a pure sine wave; this UPS gives a stepped one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the wall, the branch (%4, %5) carries %2 for hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other loads hang on the branch; %1 are added for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug and cord overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 through a %2 inlet, which carries %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200-240 V advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at the wall on %2: 200-240 V (NEMA 6-20, L6-20) lowers current and loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPS too small or wrong waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UPS should be rated %1, it has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 modules cannot be mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several kits of %1: each is matched for its profile alone; together they may need a lower speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of memory module not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 modules; %2 takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of another generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the board takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different modules side by side: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 modules on %2 channels: three quarters of the memory&apos;s bandwidth and more are lost (%3 remain).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place all modules automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory channels not filled evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 modules on %2 channels; %3 of bandwidth remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two modules per channel are slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modules are %1; with two per channel the platform states %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was put into %2, which is taken or not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 modules, the board has %2 slots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1 automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More memory than the machine takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of memory, board and CPU take %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little memory beside the accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of memory for %2 on the accelerators; %3 are the least for training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have %1 modules of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is made for %2, not for a PCIe slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slot for a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free slot takes %1 (x%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More lanes in use than the CPU has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots in use take %1 lanes of the CPU, it has %2 besides the chipset link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot wired narrower than the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is wired x%2, the card could use x%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU with a narrow graphics port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives its graphics slot x%2, the card could use x%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slots in use are wired with more lanes than the CPU has: %1 shares its lanes, the board&apos;s modes are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched off while %3 is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no lanes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched off while %2 is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to a CPU socket that is empty (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link narrowed by another card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs at x%2 while %3 is in use; alone it has x%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M.2 drive takes a slot&apos;s lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hangs on the chipset, whose link all devices there share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator behind the chipset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hangs on the chipset: %2 remain for it while everything there is busy (devices: %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries %2: models load slowly (%3 would do).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link too slow for training together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries %2; data-parallel training wants %3 per card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card on an older PCIe generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is Gen%2, its link runs at Gen%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot too slow for the network card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries %2, the port needs %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards too close together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 thick, the next card (%4) is %3 below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card overhangs the end of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends at expansion slot %2, the case has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot covered by another card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2 is covered by %3, which is %4 slots thick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices can show a picture: set the primary one in the firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows a picture: no card with outputs, no graphics in the CPU, no remote management on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weighs %2: support it, the slot alone bends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load is %1 % of the rating (%3 of %4): close to the limit for days of training; stay under %2 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load is %1 % of the rating (%3 of %4); stay under %2 % for training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power supply too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuous load is %1, the supplies are rated %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power supply above 80 % continuous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transient peaks above the ATX 3.x limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cards together may peak at %1 for %2 ms; the supply must carry %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old supply with spiky cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supply older than ATX 3.0 should be rated %1 for these cards, it has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the recommended supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card maker&apos;s recommendation comes to %1 for these cards, the supplies have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CPU may draw %3 through %2 EPS plugs: more than they carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough power plugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards need %1 × %2, the supplies have %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few EPS plugs for the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board needs %1 × 8-pin EPS, the supplies have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card needs an EPS (CPU 8-pin) plug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 EPS plugs are needed by cards, %2 are left beside the board&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the card to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed the board&apos;s auxiliary %1 plug from the supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16-pin plug at its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 through one 16-pin plug: limit the card to %2, use the supply&apos;s own ATX 3.1 cable and no angle adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board&apos;s auxiliary slot power not fed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board&apos;s auxiliary %1 plug needs feeding for this many cards; the supplies have %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power limit is part of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is planned at %1 of %2: limits reset on reboot unless a service sets them, and short peaks remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card at or above the PCIe power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card may draw %1, PCIe CEM 5.0 allows %2 in total; plan 7 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supply needs 200-240 V, the mains have %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplies run as %1: none is to spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply gives less on 100-127 V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 the supply gives %2, the load is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redundant supplies do not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the %1 set %2 are usable, the load is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply does not go into the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the case takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M.2 drive does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free M.2 slot takes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive behind a slower link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads %2, its link (%3) carries %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no array level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 array names %2, which is no drive of this build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2 drives, the array has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs an even number of drives, the array has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Array of drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 drives: %3 TB, survives %4 failed drives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAID 0 holds the only copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAID 0 of %1 drives without a backup: %2 % a year lose everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no CPU yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no board yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no memory yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no storage yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no power supply yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no CPU cooler yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not belong into %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete build: a part is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free place for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CPUs, the board has %2 sockets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the socket of %2 but is not on its list of processors: check with the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU and board do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socket %1, the board has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU above the board&apos;s power limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2 part, the board is made for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is not in the ROCm list of supported cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is not supported by CUDA 13: stay with CUDA 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the licence of the GeForce driver excludes data centres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More accelerators than the board is tested with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accelerators, the board is tested with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few cores for the accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cores for %2 accelerators; %3 keep them fed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator without current drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (compute capability %2) is not supported by CUDA 13: stay with CUDA 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence, or rented only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be bought; it runs only in a rented machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power at the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside this build stand builds that just meet the levels of the workload tiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP16 or BF16 tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FP8 tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host memory bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full load of all parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of the supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit limit for hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs %1 less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draws %1 more at the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draws %1 less at the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 more accelerator memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 less accelerator memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 times the FP16 tensor rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2: the same price, power and performance as far as they are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some parts have no known price: differences in price count the known ones only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of %1 builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mains voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else is on the circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air temperature at the inlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (only assumed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss in the supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of that for hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating of the supplies, without spares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency at that load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak for 1 ms that cards may draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak for 10 ms that cards may draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full load is every part at its power limit at the same time, not its TDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing or assumed for these sums: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power plugs and cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power plugs are known for these parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat into the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow needed for 10 K of warming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise of parts whose noise is stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow counts half of the fans&apos; free-air ratings, since air that enters must leave; filters and grilles lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog has no workload tiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources in the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards, memory modules, drives and fans without a stated draw count with usual values. Where the site is not stated, the usual mains circuit of the country is taken. Figures are the makers&apos; own unless marked as assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build has no parts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work as it stands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, with reservations:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem was found:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 piece of advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pieces of advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 check passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checks passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finding is waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 findings are waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 check could not be concluded because data are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checks could not be concluded because data are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 condition must be checked or set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 conditions must be checked or set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not found any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check or set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checks that apply to this build were concluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts and prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 part has no known price, so that the total is a lower bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts have no known price, so that the total is a lower bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest known price of each part is used; the oldest of them is of %1. Currencies are not converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that the card has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slot has no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares lanes with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CPU has no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off: its CPU is absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell: figures missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Array %1 of %2: usable capacity %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards and slots to scale, seen from the side: the rear of the case is on the left. Links as they train with this population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sits there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What limits the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slots of this machine are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the bifurcation of %1 to %2 in the firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory slots of this machine are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together %1, %2 from the channels in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drives and arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drives.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tiers</name>
    <message>
        <source>no CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of cores not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cores, %2 threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no NVMe drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 NVMe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secondary storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no power supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server chassis with ducted air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no CPU cooler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>another window has this file open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it read-only or as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the build has no file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a name for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save under another name, open the file again, or overwrite it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the build was made by a newer version of Flopsmith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update Flopsmith to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
