/** Everyday names, put together at random: no person is meant. */
const words = (text: string): readonly string[] => text.split(' ')

export const femaleNames = words(
  'Ayşe Fatma Emine Hatice Zeynep Elif Meryem Şerife Sultan Hanife Havva Zehra Esma Gülsüm Rukiye Melek Leyla Sevgi Hacer Yasemin Derya Ebru Özlem Pınar Serap Sibel Songül Tülay Türkan Ülkü Filiz Gönül Hülya İlknur Nurcan Nesrin Perihan Reyhan Saadet Şükran Aslı Büşra Ceren Damla Ece Gamze Irmak İrem Kübra Merve Nisa Öykü Selin Tuğba Yağmur',
)
export const maleNames = words(
  'Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan Halil Süleyman Abdullah Mahmut Recep Salih Fatih Kadir Emre Kemal Hakan Bekir Orhan Cemal Ümit Şükrü Turgut Veysel Yaşar Zeki Erdal Erkan Ferhat Gökhan Ilgaz İlhan Kerem Levent Metin Nihat Onur Özgür Rıza Serkan Şahin Tolga Uğur Volkan Yiğit Çağrı Barış Doruk',
)
export const surnames = words(
  'Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Çakır Erdoğan Yavuz Can Acar Işık Aktaş Güler Yalçın Güneş Bozkurt Bulut Keskin Ünal Turan Gül Özer Kaplan Avcı Sarı Tekin Taş Köse Yüksel Ateş Aksoy Coşkun Çınar Toprak Ilgın Irmak Ova Pınar Dere Deniz Duman Ekinci Uçar Gündüz Balcı Öz Ak Tuna Soylu Bilgin Uysal Şen Ergin Kıvanç Dağ Orman Çiçek Bahar Sezer Tunç Üstün Alkan Baran',
)
/** Staff bear plainly made-up surnames, so that nobody looks for them. */
export const staffSurnames = words('Örnek Deneme Misal Numune Taslak Kurgu Sınama Örnekoğlu Denemeci Tatbik')
