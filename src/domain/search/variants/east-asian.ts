// Chinese (Mandarin, Cantonese, Hokkien), Vietnamese, Korean, Japanese, Filipino, Thai and Malay names.
// Written for this project from general knowledge of the names in use; nobody of the communities has checked it yet:
// the partnership may add and correct on a screen.

import { fullAndShort, spellings } from './notation.ts'

/** East and south-east Asian names in their romanisations, with short forms; unchecked so far. */
export const eastAsian = [
  spellings(`
au ou ow ngau, bai pak baak pai, cai tsai choi tsoi choy chua chai, cao tso cho chow
chan chen tan chin chun tchen chann, chang zhang cheung chong jang, chau chow zhou chou jow chew
cheng zheng cheang tay, cheuk zhuo, cheung cheong zhang chang jeung, chiang jiang cheung keung kang, chin qian
ching cheng, chiu zhao chao chew chio jao, choi cai tsoi choy, chong zhuang chuang, chow zhou chau, chu zhu choo ju
chui xu tsui cui chooi, chung zhong jung chong, deng tang teng, ding ting teng, dong tung dung, du to tu, fan fann van
fang fong phang, feng fung foong, fong fang kwong, fu foo fuh, fung feng, gao kao ko goh, gu ku koo, guan kwan kuan
guo kwok kuo kok quek, han hon, he ho hoh hoe, ho he hoh, hong kong hung, hou hau, hu woo wu oo foo, hua wah
huang wong hwang ng wang oei vong, hui xu hsu hooi hoo, hung hong, ip yip ye yap yeap, jia kar chia ka
jiang chiang keung, jin chin kam gam, kam jin gan kum, kan jian gan, kang kong, ko gao kao goh, kong jiang kwong kang
koo gu, ku koo gu, kuang kwong hong, kung gong, kwan guan kwun, kwok guo kuo kwock, kwong kuang kwang, lai li lye lay
lam lin lum lim, lan laan, lau liu low liew lo lao, law luo lo loh, lee li lei lie leigh, lei li lui
leong liang leung leang, leung liang leong, li lee lei, liang leung leong neo, liao liu leow, lim lin lam
lin lam lim ling, ling lin, liu lau lew liew low, lo luo law loh lu, long lung, loo lu lo, lu lo lui loo luk
lui lei lu, luk lu loke, lung long, luo lo law loh, ma mah mar, mak mai mok, man wen mann, mao mo mau, mei mui
meng mang, mo mok wu, mok mo mak, mui mei moy, ng wu huang ung wong eng, ning ling, ou au ow, pan poon pun phua
pang peng phang, peng pang, poon pan pun, qian chin tsin chien, qin chun chan tsun chin, qiu yau hiu chiu
shao siu shiu, shek shi sek, shen sum sham sam, shi sze si see shih, siu xiao shao shiu, so su soh, song sung
su so soh, suen sun syun, sun suen soon, sung song, szeto situ seto, tai dai tay, tam tan tham, tan chen tam
tang deng tong, teng deng, tian tin tien, to du tao, tong tang tung, tsang zeng tseng jang, tse xie tze che sia hsieh
tsui xu cui chui, tung dong, wan wen yun, wang wong vang, wei wai ngai, wen man wan, wong wang huang vong, woo wu hu
wu ng woo mo goh, xia ha hsia, xiao siu hsiao, xie tse hsieh che cheah, xu hui tsui hsu chui, xue sit hsueh
yan yen ngan, yang yeung young yeong, yao yiu, yau you qiu, ye yip ip yeh, yeung yang yeong young, yi yee, yim yan
yin wan, yip ye ip yap, yiu yao, young yang yeung, yu yue yee, yuan yuen un, yue yu, yuen yuan ruan, yun wan
yung rong weng, zeng tsang tseng, zhan tsim, zhang cheung chang cheong, zhao chiu chao, zheng cheng cheang
zhong chung, zhou chow chau chou, zhu chu choo, zhuang chong, zou chow, chihming zhiming chiming, kafai kafei
kaho kahoo, kayan kayen, kawai kawei, meiling meilin muiling, siuming xiaoming hsiaoming, waiming weiming
wingyan wingyin, xiaoling siuling hsiaoling, yuting yutin, jiahao kaho, zihan tszhan, ziyi tszyi, hoi hai, hei xi
wing rong ying yong, ming meng, kit jie git, chi zhi tsz, yee yi, yin yan yen, sze si shi, siu xiao hsiao, mei mui may
ling lin leng, kwok guo, wah hua, fai hui, keung qiang, kin jian, lok le, lap li, man wen, pui pei, shan saan
shing sheng seng, tak de, tat da, ting ding, wai wei, yan yin, yuk yu, xin sum hsin, xuan suen hsuan, qing ching tsing
qiang keung chiang, jun chun, jie kit chieh, hao ho, bo po, bin pan, chao chiu
nguyen nguyan ngyuen nguen nguyn nuyen ngueyn nyugen nguyem winn, tran tra chan, le ly lee, pham fam phan, phan fan
hoang huynh huang hoan, huynh hoang huyn, vu vo vuu, vo vu, dang dan tang, bui bouy, do doh, ho hoo, ngo ngoh ngu
duong zuong doung, ly li lee, dinh din, doan duan, trinh trin, truong trong truang, lam lamm, mai may, dao dau, ta tah
thai tai, phung fung, luong luang, luu lu, anh ahn an, bao pao, binh bin, chau chou, cuong kuong, dung zung yung
duc duk, giang zang, ha hah, hai hy, hanh han, hieu hiew hew, hoa hwa, hong hung, huong hoang huang, khanh kan
khoa kwa, lan lann, linh lin ling, loan luan, minh min ming, my mee mi, nga nya, ngan nan, ngoc nyok ngok, nhi ni nyi
nhung nung, phong fong, phuc fuk phuk, phuong fuong foong phoung, quan kwan quang, quang kwang, quoc quok kwok
quynh quinn quin kwin, son sun, tam tahm, tan tanh, thanh tan than tanh, thao tao, thi ti, thu too tu
thuy tui thui twi, thang tang, tien tian, tin tinh, toan twan, trang chang, tri tree, trung chung, tu too, tuan twan
tung toong, tuyet tuyat, uyen wyen, van vann, viet vyet, vinh vin, xuan suan swan, yen ien, kim gim kym
lee yi rhee li rhi yee, park pak bak parke, choi choe chwe, jung jeong chung chong joung, kang gang khang, cho jo joh
yoon yun youn, jang chang, lim im rim yim, han hahn, oh o, seo suh so, shin sin shinn, kwon gwon kwun, hwang whang
ahn an, song soong, yoo yu ryu you, hong houng, jeon jun chun, ko go koh, moon mun, yang ryang, son sohn, bae pae bai
baek paik back, heo hur huh, nam nahm, noh roh no, joo ju chu, woo wu ooh, min minh, jin chin, ji jee chi, jun joon
hyun hyeon hyoun, young yeong yung, soo su, min minn, jae je, sung seong, hee hui, eun un, kyung kyeong, seung sung
yoon yun, woo wu, jiwoo jiwu, jimin jeemin, minjun minjoon, seoyeon suyeon, yuna yoona, minji minjee, sato satou satoh
saito saitou saitoh, ito itou itoh, kato katou katoh, ota oota ohta, ono oono ohno, kondo kondou kondoh, endo endou
goto gotou gotoh, yuki yuuki yukki, yuko yuuko, yumi yuumi, yuto yuuto, sota souta, sho shou, shota shouta, ryo ryou
yoko youko, kenji kenzi, kaori caori, delacruz cruz, delosreyes reyes, delosantos santos delossantos, deguzman guzman
deleon leon, delrosario rosario, bautista batista, santos santoz, villanueva vilanueva, macaraeg makaraeg
dimaculangan dimakulangan, dizon dison, sy see, tan tann, chua chuah, go goh, lim limm, uy ui, yap yapp
mendoza mendosa, navarro nabarro, salazar salasar, valdez valdes, pascual pasqual, marquez marques, suwan suwann
somchai somchay, nok nog, chaiya chaya, malee mali, niran niren, nong nhong, porn pon phon, siri siree, somsak somsack
wanida vanida, apinya apinyah, kanya kanyah, nattapong natthapong nathapong, thanakorn tanakorn, supaporn supapon
noi noy, mohd mohammad muhammad, nur noor, siti sitti, abdul abd, ismail esmail, nurul noorul
`),
  fullAndShort(`
angelica/angelika angge angel, antonio/anthony tonyo toni, benigno/benny ninoy, bernadette badette bernie
christian ian chris, cristina tina, concepcion connie, corazon cory, danilo danny, dominador domeng doming
eduardo eddie edong, elizabeth beth, emmanuel manny, esperanza espie, ferdinand ferdie bong, francisco kiko isko
gloria glo, jericho echo, jerome je, joselito lito joey, jose pepe joey, josefina josie pining, juan juaning
kristine tin tintin, leonardo nards, lourdes lou odette, luzviminda luz, manuel manny noel, maricel/marisel cel
marites/maritess tess tes, maribel bel, maria ria maring, michael mike kel, milagros mila, patricia tricia pat
reynaldo/rey naldo, ricardo carding ric, roberto bert obet, rodrigo rody digong, rolando lando, romeo omeng
rosario charo rose, teresita tessie tess baby, virgilio gil, wilfredo fred willie, thi ti, quynh quyn
kenichi ken kenji, kenji ken, takeshi take, yukiko yuki, naoko nao, haruka haru, hiroshi hiro, hiroyuki hiro
masahiro masa hiro, tomoko tomo, satoshi sato, sakura saki, kazuhiro kazu, kazuki kazu, yoshiko yoshi, daisuke dai
`),
]
